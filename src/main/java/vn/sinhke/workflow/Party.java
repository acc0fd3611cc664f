package vn.sinhke.workflow;

import vn.sinhke.shared.Actor;

/** Who may fire a row: a part that a person plays towards one subject, by role and territory and share in the dossier. */
public interface Party<T> {
    boolean holds(Actor actor, T subject, Occasion at);

    /** The constant's name, for messages and the generated documents. */
    String name();
}
