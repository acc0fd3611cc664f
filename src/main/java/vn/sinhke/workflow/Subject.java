package vn.sinhke.workflow;

/** Something that lives by a transition table, such as a project, a cycle or a payment. */
public interface Subject<S extends Enum<S>> {
    Long id();

    int version();

    S state();

    /** Called by the engine alone. */
    void enter(S next);
}
