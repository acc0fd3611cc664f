package vn.sinhke.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.sinhke.notice.domain.Digested;
import vn.sinhke.notice.domain.Escalation;
import vn.sinhke.notice.domain.Mail;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.Notice;
import vn.sinhke.notice.domain.NoticeSetting;

/** Keeps notices, choices, mail to send, and what was told already. */
@ApplicationScoped
public class NoticeStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Notice notice) {
        em.persist(notice);
    }

    public void add(Mail mail) {
        em.persist(mail);
    }

    public void add(Escalation escalation) {
        em.persist(escalation);
    }

    public void flush() {
        em.flush();
    }

    public Optional<Notice> notice(Long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** Marks all unread ones of a person up to the one that was seen last. */
    public int readAll(long userId, long upTo, LocalDateTime now) {
        return em.createQuery("UPDATE Notice n SET n.readAt = :now WHERE n.userId = :user AND n.readAt IS NULL AND n.id <= :upTo")
                .setParameter("now", now).setParameter("user", userId).setParameter("upTo", upTo).executeUpdate();
    }

    /** Notices of a person that wait for a digest, oldest first. */
    public List<Notice> forDigest(long userId, int most) {
        return em.createQuery("SELECT n FROM Notice n WHERE n.userId = :user AND n.channel = :digest AND n.digestedOn IS NULL ORDER BY n.id",
                Notice.class).setParameter("user", userId).setParameter("digest", MailChannel.DIGEST).setMaxResults(most).getResultList();
    }

    public NoticeSetting setting(long userId) {
        return em.find(NoticeSetting.class, userId);
    }

    public void add(NoticeSetting setting) {
        em.persist(setting);
        em.flush();
    }

    /** Whether this server is the one to look at the person's digest of the day; at the same moment only one is. */
    public boolean beginDigest(long userId, LocalDate day) {
        Digested before = em.find(Digested.class, userId, LockModeType.PESSIMISTIC_WRITE);
        if (before == null) {
            em.persist(new Digested(userId, day));
            em.flush();
            return true;
        }
        if (before.isDone(day)) {
            return false;
        }
        before.done(day);
        return true;
    }

    /** Mails whose time has come and that no server has to itself, oldest first. */
    public List<Long> due(LocalDateTime now, int most) {
        return em.createQuery("SELECT m.id FROM Mail m WHERE m.nextTryAt <= :now AND (m.claimedUntil IS NULL OR m.claimedUntil < :now)"
                + " ORDER BY m.nextTryAt, m.id", Long.class).setParameter("now", now).setMaxResults(most).getResultList();
    }

    /** The mail, if it still is to be sent and no other server has it; from now on this one has. */
    public Optional<Mail> claim(Long id, LocalDateTime now) {
        int mine = em.createQuery("UPDATE Mail m SET m.claimedUntil = :until WHERE m.id = :id AND m.nextTryAt <= :now"
                        + " AND (m.claimedUntil IS NULL OR m.claimedUntil < :now)")
                .setParameter("until", now.plus(Mail.CLAIM)).setParameter("id", id).setParameter("now", now).executeUpdate();
        if (mine == 0) {
            return Optional.empty();
        }
        Mail mail = em.find(Mail.class, id);
        em.refresh(mail);
        return Optional.of(mail);
    }

    public Mail mail(Long id) {
        return em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
