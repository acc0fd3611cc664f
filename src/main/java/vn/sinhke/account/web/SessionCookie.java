package vn.sinhke.account.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Marks the session cookie Secure where {@code sinhke.cookie.secure=true}: everywhere but on the loopback of a demo.
 * Behind a proxy that ends TLS the server itself cannot see that the browser speaks https.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (ConfigProvider.getConfig().getOptionalValue("sinhke.cookie.secure", Boolean.class).orElse(false)) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
