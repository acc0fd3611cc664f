package vn.sinhke.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A mail of the outbox. It is sent at least once: a server that dies between the mail server's yes and its own note sends it again when
 * the claim is over, under the same Message-ID. Moments are UTC.
 */
@Entity
@Table(name = "mail_outbox")
public class Mail {
    /** For how long a server has a mail to itself; longer than the longest wait for a mail server. */
    public static final Duration CLAIM = Duration.ofMinutes(5);

    /** How long to wait after each try that failed; after the last one the mail is given up. */
    private static final List<Duration> PATIENCE = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(name = "to_address", updatable = false)
    private String to;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "body", updatable = false)
    private String body;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "next_try_at")
    private LocalDateTime nextTryAt;

    @Column(name = "claimed_until")
    private LocalDateTime claimedUntil;

    @Column(name = "tries")
    private int tries;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "given_up_at")
    private LocalDateTime givenUpAt;

    @Column(name = "last_error")
    private String lastError;

    protected Mail() { }

    /** @param notBefore when it may be sent first */
    public Mail(long userId, String to, String subject, String body, LocalDateTime at, LocalDateTime notBefore) {
        this.userId = userId;
        this.to = to;
        this.subject = subject.length() > 300 ? subject.substring(0, 299) + "…" : subject;
        this.body = body;
        createdAt = at;
        nextTryAt = notBefore;
    }

    public void sent(LocalDateTime now) {
        sentAt = now;
        nextTryAt = null;
        claimedUntil = null;
        tries++;
    }

    /** @param hopeless whether another try can only fail in the same way */
    public void failed(String error, boolean hopeless, LocalDateTime now) {
        lastError = error.length() > 300 ? error.substring(0, 300) : error;
        claimedUntil = null;
        boolean over = hopeless || tries >= PATIENCE.size();
        nextTryAt = over ? null : now.plus(PATIENCE.get(tries));
        givenUpAt = over ? now : null;
        tries++;
    }

    public Long id() {
        return id;
    }

    public String to() {
        return to;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    public LocalDateTime nextTryAt() {
        return nextTryAt;
    }
}
