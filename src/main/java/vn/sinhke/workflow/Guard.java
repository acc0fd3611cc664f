package vn.sinhke.workflow;

import java.util.List;
import vn.sinhke.shared.Violation;

/** A pure condition of a transition: facts in, everything that is broken out. */
public interface Guard<T> {
    List<Violation> check(T subject, Occasion at);

    /** The constant's name, for the generated documents. */
    String name();
}
