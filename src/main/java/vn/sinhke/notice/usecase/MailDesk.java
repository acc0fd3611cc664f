package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.sinhke.notice.domain.Mail;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.shared.BusinessClock;

/** The steps of sending, each a transaction of its own: no transaction waits for a mail server. */
@ApplicationScoped
public class MailDesk {
    private static final int MOST = 100;

    @Inject
    NoticeStore store;

    @Inject
    BusinessClock clock;

    public List<Long> due() {
        return store.due(clock.utc(), MOST);
    }

    @Transactional
    public Optional<Mail> claim(Long id) {
        return store.claim(id, clock.utc());
    }

    @Transactional
    public void sent(Long id) {
        store.mail(id).sent(clock.utc());
    }

    @Transactional
    public void failed(Long id, String error, boolean hopeless) {
        store.mail(id).failed(error, hopeless, clock.utc());
    }
}
