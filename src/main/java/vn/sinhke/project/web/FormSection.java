package vn.sinhke.project.web;

import java.io.Serializable;
import java.util.Objects;

import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Violation;

/**
 * How far a section of the form is: how much in it is wrong and how much is still empty, and how many reasons of a return wait for an answer there.
 *
 * @param key the section's id on the page and the end of its message key
 */
public record FormSection(String key, int wrong, int open, boolean filled, int unanswered) implements Serializable {

    static String keyOf(String field) {
        return DossierSection.of(field).key();
    }

    static FormSection of(String key, LawFacts law, boolean filled, int unanswered) {
        int wrong = (int) law.checks().stream().filter(check -> check.outcome() == Check.Outcome.FAIL)
                .filter(check -> keyOf(check.field()).equals(key)).count();
        int open = (int) law.missing().stream().map(Violation::field).filter(Objects::nonNull)
                .filter(field -> keyOf(field).equals(key)).count();
        return new FormSection(key, wrong, open, filled, unanswered);
    }

    /** The shape of the mark in front of the section's name. */
    public String mark() {
        return wrong > 0 ? "wrong" : open > 0 ? "open" : unanswered > 0 ? "warn" : filled ? "done" : "open";
    }
}
