package vn.sinhke.notice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.NoticeSetting;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;

/** What people have chosen about mail, or what is usual for their roles. */
@ApplicationScoped
public class MailWishes {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    public Map<Long, MailWish> of(Collection<Recipient> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<Long, MailWish> chosen = chosen(people.stream().map(Recipient::id).toList());
        Map<Long, MailWish> wishes = new HashMap<>();
        people.forEach(person -> wishes.put(person.id(), chosen.getOrDefault(person.id(), MailWish.usual(person.roles()))));
        return wishes;
    }

    /** Of the signed-in person. */
    public MailWish mine() {
        Actor me = actor.get();
        return chosen(List.of(me.id())).getOrDefault(me.id(),
                MailWish.usual(me.roles().stream().map(Actor.Held::role).collect(Collectors.toSet())));
    }

    private Map<Long, MailWish> chosen(List<Long> ids) {
        return em.createQuery("SELECT s FROM NoticeSetting s WHERE s.userId IN :ids", NoticeSetting.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(NoticeSetting::userId, NoticeSetting::wish));
    }
}
