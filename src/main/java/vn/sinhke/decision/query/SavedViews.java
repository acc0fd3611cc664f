package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;

/** The named choices that the signed-in person may take: the own ones, and those of the own roles. */
@ApplicationScoped
public class SavedViews {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Own ones first, each group by name. */
    public List<SavedViewRow> mine() {
        Actor who = actor.get();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        who.roles().forEach(held -> roles.add(held.role()));
        String published = roles.isEmpty() ? "" : " OR v.role IN :roles";
        var query = em.createQuery("SELECT NEW vn.sinhke.decision.query.SavedViewRow(v.id, v.userId, v.role, v.name, v.choice, v.standard)"
                + " FROM SavedView v WHERE v.userId = :me" + published + " ORDER BY v.name, v.id", SavedViewRow.class).setParameter("me", who.id());
        if (!roles.isEmpty()) {
            query.setParameter("roles", roles);
        }
        return query.getResultList().stream().sorted(Comparator.comparing(row -> who.id() != (row.userId() == null ? 0 : row.userId()))).toList();
    }

    /** With which the queue opens: the own first one, else that of the role. */
    public Optional<SavedViewRow> first(List<SavedViewRow> mine) {
        long me = actor.get().id();
        return mine.stream().filter(SavedViewRow::standard).filter(row -> row.userId() == null || row.userId() == me).findFirst();
    }
}
