package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.sinhke.shared.Violation;

/** A move that is open to the reader, with what the person writes for it. */
public class DossierMove implements Serializable {
    private static final List<String> PRIMARY = List.of("submit", "accept", "openCouncil", "conclude", "present", "approve",
            "signContract", "decideAdjustment", "resume", "finalAcceptance", "settle", "startFollowUp", "close");
    private static final Set<String> WITH_COMMENT = Set.of("comment", "reasons", "outcome");
    private static final Set<String> FOR_GOOD = Set.of("withdraw", "approve", "reject", "cancel", "close", "settle", "conclude");

    private final String name;
    private final List<String> needs;
    private final List<Violation> blockedBy;
    private final List<Reason> reasons = new ArrayList<>();
    private String comment;
    private String outcome;
    private Integer months;

    /** A section of the form that may be the reason of a return. */
    public static class Reason implements Serializable {
        private final String field;
        private boolean on;
        private String text;

        Reason(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    DossierMove(String name, List<String> needs, List<Violation> blockedBy, List<String> sections) {
        this.name = name;
        this.needs = List.copyOf(needs);
        this.blockedBy = List.copyOf(blockedBy);
        if (needs.contains("reasons")) {
            sections.forEach(section -> reasons.add(new Reason(section)));
        }
    }

    /** The first in the procedure's order is the one to do next. */
    int rank() {
        int place = PRIMARY.indexOf(name);
        return place < 0 ? PRIMARY.size() : place;
    }

    boolean isStep() {
        return PRIMARY.contains(name);
    }

    public String getName() {
        return name;
    }

    public boolean isBlocked() {
        return !blockedBy.isEmpty();
    }

    public List<Violation> getBlockedBy() {
        return blockedBy;
    }

    public boolean isForGood() {
        return FOR_GOOD.contains(name);
    }

    public boolean isCommentNeeded() {
        return needs.contains("comment");
    }

    public boolean isAskingReasons() {
        return needs.contains("reasons");
    }

    public boolean isAskingOutcome() {
        return needs.contains("outcome");
    }

    public boolean isAskingMonths() {
        return name.equals("requestAdjustment");
    }

    /** The answers to choose from. */
    public List<String> getOutcomes() {
        return name.equals("decideAdjustment") ? List.of("APPROVE", "REFUSE") : List.of("PASS", "FAIL");
    }

    /** Whether the button's name goes on with a question. */
    public boolean isAsking() {
        return needs.stream().anyMatch(WITH_COMMENT::contains);
    }

    public List<Reason> getReasons() {
        return reasons;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
