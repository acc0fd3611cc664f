package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.notice.domain.Notice;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;

/** A person has read a notice, or all of them; those of others do not exist for them. */
@ApplicationScoped
public class ReadNotices {
    @Inject
    NoticeStore store;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** Marks it as read and answers where one goes on. */
    @Transactional
    public String open(Long id) {
        Notice notice = store.notice(id).filter(found -> found.userId() == actor.get().id()).orElseThrow(Problem.NotFound::new);
        notice.read(clock.utc());
        return notice.text().path();
    }

    /** @param upTo the newest one that was seen; later ones stay unread */
    @Transactional
    public int readAll(long upTo) {
        return store.readAll(actor.get().id(), upTo, clock.utc());
    }
}
