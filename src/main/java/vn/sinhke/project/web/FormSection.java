package vn.sinhke.project.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Violation;

/**
 * How far a section of the form is: how much in it is wrong and how much is still empty.
 *
 * @param key the section's id on the page and the end of its message key
 */
public record FormSection(String key, int wrong, int open, boolean filled, List<String> reasons) implements Serializable {

    /** Which section cures a field, such as {@code cycles} for {@code cycles[2].from}. */
    private static final List<Set<String>> FIELDS = List.of(
            Set.of("general", "name", "type", "component", "manager", "product"), Set.of("leadUnit"), Set.of("group"),
            Set.of("site", "sites", "startDate", "months"), Set.of("participants"), Set.of("cycles"), Set.of("budget"),
            Set.of("linkageContracts"), Set.of("targets"), Set.of("rotation"), Set.of("attachments"));

    static final List<String> KEYS = List.of("general", "leadUnit", "group", "site", "participants", "cycles", "budget",
            "linkageContracts", "targets", "rotation", "attachments");

    static String keyOf(String field) {
        String root = field == null ? "" : field.split("[.\\[]", 2)[0];
        for (int i = 0; i < FIELDS.size(); i++) {
            if (FIELDS.get(i).contains(root)) {
                return KEYS.get(i);
            }
        }
        return "general";
    }

    static FormSection of(String key, LawFacts law, boolean filled, List<String> reasons) {
        int wrong = (int) law.checks().stream().filter(check -> check.outcome() == Check.Outcome.FAIL)
                .filter(check -> keyOf(check.field()).equals(key)).count();
        int open = (int) law.missing().stream().map(Violation::field).filter(Objects::nonNull)
                .filter(field -> keyOf(field).equals(key)).count();
        return new FormSection(key, wrong, open, filled, reasons);
    }

    /** The shape of the mark in front of the section's name. */
    public String mark() {
        return wrong > 0 ? "wrong" : open > 0 ? "open" : filled ? "done" : "open";
    }
}
