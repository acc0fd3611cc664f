package vn.sinhke.workflow;

import java.util.Optional;
import vn.sinhke.shared.Actor;

/** A party whose power may come from somebody else: says for whom the actor acts, if not for themself. */
public interface ActingFor<T> extends Party<T> {
    Optional<Actor.Delegated> onBehalfOf(Actor actor, T subject, Occasion at);
}
