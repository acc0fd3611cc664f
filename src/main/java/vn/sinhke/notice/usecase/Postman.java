package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import vn.sinhke.notice.domain.Mail;

/** Hands one mail to the mail server; waits at most half a minute for it. */
@ApplicationScoped
public class Postman {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    @Inject
    MailSettings settings;

    /** @throws MessagingException where the server is away or refuses the mail */
    void send(Mail mail, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same at each try, so that a reader's server can tell a mail that was sent twice.
                setHeader("Message-ID", "<sinhke-" + mail.id() + "@" + settings.from().replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "") + ">");
            }
        };
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        Transport.send(message);
    }

    private Session session() {
        Properties how = new Properties();
        how.setProperty("mail.transport.protocol", "smtp");
        how.setProperty("mail.smtp.host", settings.host());
        how.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        how.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        how.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        how.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.secrecy() == MailSettings.Secrecy.STARTTLS));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(settings.secrecy() == MailSettings.Secrecy.STARTTLS));
        how.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.secrecy() == MailSettings.Secrecy.TLS));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        return Session.getInstance(how, settings.user().isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user().orElseThrow(), settings.password());
            }
        });
    }
}
