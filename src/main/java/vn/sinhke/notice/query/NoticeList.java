package vn.sinhke.notice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Slice;

/** The notices of the signed-in person, newest first; everybody reads their own and nobody else's. */
@ApplicationScoped
public class NoticeList {
    /** How far unread notices are counted. */
    public static final int CAP = 99;

    private static final String SORT = "id";
    private static final String SELECT = "SELECT NEW vn.sinhke.notice.query.NoticeRow(n.id, n.kind, n.projectId, n.projectCode, n.projectName,"
            + " n.actorName, n.dueOn, n.amount, n.reference, n.createdAt, n.readAt) FROM Notice n";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** @param unread only those not read yet */
    public Slice<NoticeRow> slice(boolean unread, String after, int limit) {
        Filters where = new Filters().and("n.userId = ?", actor.get().id());
        if (unread) {
            where.and("n.readAt IS NULL");
        }
        if (after != null && !after.isBlank()) {
            where.and("n.id < ?", Cursor.Token.of(after, SORT).id());
        }
        List<NoticeRow> rows = where.bind(em.createQuery(SELECT + where.where() + " ORDER BY n.id DESC", NoticeRow.class))
                .setMaxResults(limit + 1).getResultList();
        boolean more = rows.size() > limit;
        return new Slice<>(more ? List.copyOf(rows.subList(0, limit)) : rows,
                more ? new Cursor.Token(SORT, rows.get(limit - 1).id(), "").encode() : null);
    }

    /** How many are unread, one beyond the cap at most. */
    public int unread() {
        return em.createQuery("SELECT n.id FROM Notice n WHERE n.userId = :me AND n.readAt IS NULL", Long.class)
                .setParameter("me", actor.get().id()).setMaxResults(CAP + 1).getResultList().size();
    }
}
