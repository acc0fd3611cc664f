package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.project.domain.HeldFacts;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Transitions.Open;

/** A move that is open to the reader, with what the person writes for it. */
public class DossierMove implements Serializable {
    private static final List<String> PRIMARY = List.of("submit", "accept", "openCouncil", "conclude", "publishResult", "present", "approve",
            "signContract", "decideAdjustment", "resume", "finalAcceptance", "settle", "startFollowUp", "close");
    private static final Set<String> WITH_COMMENT = Set.of("comment", "reasons", "outcome");
    private static final Set<String> FOR_GOOD = Set.of("withdraw", "approve", "reject", "cancel", "close", "settle", "conclude");

    private final String name;
    private final List<String> needs;
    private final List<Violation> blockedBy;
    private final List<Reason> reasons = new ArrayList<>();
    private List<Earlier> earlier = List.of();
    private String comment;
    private String outcome;
    private Integer months;
    private final int lateDays;
    private String lateReason;

    /** A part of the dossier that may be the reason of a return: a section, or a field in it. */
    public record Place(String field, String label) implements Serializable { }

    /** A reason of the return before, with its answer, or a note of the person who returns; it may be raised as it was written. */
    public static class Earlier implements Serializable {
        private final ReturnView.Reason reason;
        private final String place;
        private final boolean note;
        private boolean on;

        Earlier(ReturnView.Reason reason, String place, boolean note) {
            this.reason = reason;
            this.place = place;
            this.note = note;
        }

        /** Whether it is a note and no reason yet. */
        public boolean isNote() {
            return note;
        }

        public ReturnView.Reason getReason() {
            return reason;
        }

        public String getPlace() {
            return place;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    /** A reason of a return, in a section of the form. */
    public static class Reason implements Serializable {
        private final String field;
        private final boolean first;
        private List<Place> places = List.of();
        private boolean on;
        private String at;
        private String text;

        Reason(String field, boolean first) {
            this.field = field;
            this.first = first;
        }

        /** The section. */
        public String getField() {
            return field;
        }

        /** Whether it is the section's own row, not one that was added. */
        public boolean isFirst() {
            return first;
        }

        /** The fields of the section to choose from, the whole section first. */
        public List<Place> getPlaces() {
            return places;
        }

        /** The field that is meant; the section where none is chosen. */
        public String getAt() {
            return at == null ? field : at;
        }

        public void setAt(String at) {
            this.at = at;
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

    DossierMove(String name, List<String> needs, List<Violation> blockedBy, int lateDays, List<String> sections) {
        this.lateDays = lateDays;
        this.name = name;
        this.needs = List.copyOf(needs);
        this.blockedBy = List.copyOf(blockedBy);
        if (needs.contains("reasons")) {
            sections.forEach(section -> reasons.add(new Reason(section, true)));
        }
    }

    /** That the move is above the district's authority, so that it is not offered; null where it is not. */
    static Violation aboveAuthority(Open<ProjectState, ProjectAction> open) {
        return open.blockedBy().stream().filter(one -> one.rule().equals(AuthorityFacts.RULE)).findFirst().orElse(null);
    }

    /** That somebody's approval waits to take effect, so that nothing is decided meanwhile; null where none does. */
    static Violation held(Open<ProjectState, ProjectAction> open) {
        return open.blockedBy().stream().filter(one -> one.rule().equals(HeldFacts.RULE)).findFirst().orElse(null);
    }

    /** Says what the dossier's sections hold and what was asked before, once the person wants to give reasons. */
    void know(Map<String, List<Place>> places, List<Earlier> before) {
        reasons.forEach(one -> one.places = places.getOrDefault(one.field, List.of()));
        earlier = List.copyOf(before);
    }

    /** Another reason in the same section. */
    public void addReason(Reason beside) {
        Reason added = new Reason(beside.field, false);
        added.on = true;
        added.places = beside.places;
        int last = IntStream.range(0, reasons.size()).filter(i -> reasons.get(i).field.equals(beside.field)).max().orElseThrow();
        reasons.add(last + 1, added);
    }

    public void removeReason(Reason added) {
        reasons.removeIf(one -> one == added && !one.first);
    }

    /** The ticked sections of which nothing is said: whoever gets the dossier back would not know what to do. */
    List<String> silent() {
        return getSections().stream().filter(Reason::isOn).map(Reason::getField)
                .filter(field -> reasons.stream().noneMatch(one -> one.field.equals(field) && one.text != null && !one.text.isBlank())).toList();
    }

    /** All that is ticked: earlier reasons as they were written, then the new ones. */
    List<Occasion.Reason> given() {
        List<Occasion.Reason> all = new ArrayList<>();
        earlier.stream().filter(Earlier::isOn).forEach(one -> all.add(new Occasion.Reason(one.reason.field(), one.reason.text())));
        Set<String> ticked = getSections().stream().filter(Reason::isOn).map(Reason::getField).collect(Collectors.toSet());
        reasons.stream().filter(one -> ticked.contains(one.field) && one.text != null && !one.text.isBlank())
                .forEach(one -> all.add(new Occasion.Reason(one.getAt(), one.text)));
        return all;
    }

    /** The sections to tick. */
    public List<Reason> getSections() {
        return reasons.stream().filter(Reason::isFirst).toList();
    }

    /** Whether the section that a reason belongs to is ticked. */
    public boolean isTicked(Reason reason) {
        return reasons.stream().anyMatch(one -> one.first && one.on && one.field.equals(reason.field));
    }

    public List<Earlier> getEarlier() {
        return earlier;
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

    /** By how many working days the step is late that the move completes; above 0 a reason is asked for. */
    public int getLateDays() {
        return lateDays;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
