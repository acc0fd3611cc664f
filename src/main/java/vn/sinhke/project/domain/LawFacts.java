package vn.sinhke.project.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Violation;

/** What the law and the form say of a dossier on its day: every rule's outcome, and everything that is still missing. */
public record LawFacts(List<Check> checks, List<Violation> missing) {
    public List<Violation> violations() {
        return Stream.concat(missing.stream(), checks.stream().flatMap(check -> check.violation().stream())).toList();
    }
}
