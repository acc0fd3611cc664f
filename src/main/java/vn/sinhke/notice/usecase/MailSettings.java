package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail is sent, by {@code sinhke.mail.*} or {@code SINHKE_MAIL_*}; without a host none is. */
@ApplicationScoped
public class MailSettings {
    /** How the way to the mail server is kept secret. */
    public enum Secrecy { NONE, STARTTLS, TLS }

    @Inject
    @ConfigProperty(name = "sinhke.mail.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "sinhke.mail.port", defaultValue = "25")
    int port = 25;

    @Inject
    @ConfigProperty(name = "sinhke.mail.secrecy", defaultValue = "NONE")
    Secrecy secrecy = Secrecy.NONE;

    @Inject
    @ConfigProperty(name = "sinhke.mail.user")
    Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "sinhke.mail.password")
    Optional<String> password = Optional.empty();

    @Inject
    @ConfigProperty(name = "sinhke.mail.from", defaultValue = "sinhke@localhost")
    String from = "sinhke@localhost";

    @Inject
    @ConfigProperty(name = "sinhke.address", defaultValue = "http://localhost:8080")
    String address = "http://localhost:8080";

    protected MailSettings() { }

    /** For tests: a mail server on this machine. */
    public MailSettings(int port) {
        host = Optional.of("127.0.0.1");
        this.port = port;
    }

    /** Whether mail is sent at all. */
    public boolean isOn() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    public String host() {
        return host.orElseThrow();
    }

    public int port() {
        return port;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public Optional<String> user() {
        return user.filter(name -> !name.isBlank());
    }

    public String password() {
        return password.orElse("");
    }

    public String from() {
        return from;
    }

    /** The application's address as people type it, for links. */
    public String link(String path) {
        return address.replaceAll("/+$", "") + path;
    }
}
