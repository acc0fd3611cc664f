package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.sinhke.notice.domain.Mail;
import vn.sinhke.shared.BusinessClock;

/**
 * Sends the mail whose time has come. A mail server that is away is tried again later, ever less often for two days; whoever works
 * in the application notices nothing.
 */
@ApplicationScoped
public class SendMail {
    private static final Logger LOG = System.getLogger(SendMail.class.getName());

    @Inject
    MailDesk desk;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    BusinessClock clock;

    /** How many were sent. */
    public int run() {
        if (!settings.isOn()) {
            return 0;
        }
        int sent = 0;
        for (Long id : desk.due()) {
            Mail mail = desk.claim(id).orElse(null);
            if (mail == null) {
                continue;
            }
            try {
                postman.send(mail, clock.now());
                desk.sent(id);
                sent++;
            } catch (MessagingException refused) {
                LOG.log(Level.WARNING, "mail " + id + " was not sent: " + refused.getClass().getSimpleName());
                boolean ofThisMail = refused instanceof AddressException || refused instanceof SendFailedException;
                desk.failed(id, refused.toString(), ofThisMail && isHopeless(refused));
                if (!ofThisMail) {
                    break; // the others would only wait for the same server
                }
            }
        }
        return sent;
    }

    private static boolean isHopeless(MessagingException refused) {
        return refused instanceof AddressException || refused instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }
}
