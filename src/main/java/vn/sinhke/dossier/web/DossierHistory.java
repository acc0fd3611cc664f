package vn.sinhke.dossier.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.HistoryLine;

/** A dossier's history told in sentences, newest first, with the fields before and after. */
@Named
@RequestScoped
public class DossierHistory {
    private static final int AT_ONCE = 5;
    private static final int LATEST = 6;
    private static final List<String> STEP_ENDS = List.of("SUBMIT", "ACCEPT", "CONCLUDE", "APPROVE", "FINAL_ACCEPTANCE", "SETTLE", "CLOSE");

    @Inject
    DossierPage page;

    @Inject
    ProjectStory story;

    @Inject
    ContentWords words;

    @Inject
    ProjectVersions versions;

    private List<Line> lines;

    /** One deed as the page tells it. */
    public record Line(String what, String who, LocalDateTime at, String comment, List<String> reasons, List<String> changes,
                       List<String> moreChanges, String icon, String tone) { }

    public List<Line> getLines() {
        if (lines == null) {
            List<ProjectStory.Entry> entries = new ArrayList<>(story.of(page.getDossier().id()));
            Collections.reverse(entries);
            Map<String, String> names = words.households(entries.stream().flatMap(one -> Stream.concat(one.changes().stream().map(FieldChange::field),
                    one.reasons().stream().map(ProjectStory.Reason::field))).toList());
            lines = entries.stream().map(one -> line(one, names)).toList();
        }
        return lines;
    }

    public List<Line> getLatest() {
        return getLines().stream().limit(LATEST).toList();
    }

    /** Whether a version was kept that can be compared with another, or with the present one. */
    public boolean isComparable() {
        return versions.last(page.getDossier().id()) > 0;
    }

    private Line line(ProjectStory.Entry entry, Map<String, String> names) {
        Messages say = say();
        var line = entry.line();
        String who = line.actorName() + (line.actorOffice() == null ? "" : " · " + line.actorOffice())
                + (line.actingForName() == null ? "" : " · " + say.get("history.onBehalf", line.actingForName()));
        List<String> reasons = entry.reasons().stream().map(one -> (one.field() == null ? "" : words.label(one.field(), names, say) + ": ") + one.text()).toList();
        boolean answers = "ANSWER".equals(line.action());
        List<String> changes = entry.changes().stream().map(one -> say.get(answers ? "return.history" : "dossier.change", words.label(one.field(), names, say),
                words.value(one.field(), one.before(), say), words.value(one.field(), one.after(), say))).toList();
        return new Line(say.get("HistoryAction." + line.action()), who, line.occurredAt(), comment(line, say), reasons,
                changes.stream().limit(AT_ONCE).toList(), changes.stream().skip(AT_ONCE).toList(), icon(line.action()), tone(line.action()));
    }

    /** A result is kept under its indicator's code, and told in words. */
    private static String comment(HistoryLine line, Messages say) {
        String key = line.comment() == null ? "" : "Indicator." + line.comment().split(" ", 2)[0];
        return line.action().equals("OUTCOME") && say.has(key) ? say.get(key) + line.comment().substring(key.length() - "Indicator.".length())
                : line.comment();
    }

    private static String icon(String action) {
        return switch (action) {
            case "CREATE" -> "plus";
            case "SAVE", "ANSWER" -> "edit";
            case "RETURN", "REQUEST_SUPPLEMENT", "SEND_BACK" -> "return";
            case "CONCLUDE_PASS", "APPROVE", "FINAL_ACCEPTANCE", "SETTLE" -> "check";
            case "REJECT", "WITHDRAW", "CANCEL", "CONCLUDE_FAIL" -> "cross";
            case "SUSPEND" -> "state-pause";
            default -> "arrow";
        };
    }

    private static String tone(String action) {
        return switch (action) {
            case "SAVE", "RETURN", "REQUEST_SUPPLEMENT", "SEND_BACK", "SUSPEND" -> "warn";
            case "CONCLUDE_PASS", "APPROVE", "FINAL_ACCEPTANCE", "SETTLE" -> "ok";
            case "REJECT", "WITHDRAW", "CANCEL", "CLOSE", "CONCLUDE_FAIL" -> "end";
            default -> null;
        };
    }

    /** Under each of the seven steps the day on which it was done; under the present one its term. */
    public List<String> getNotes() {
        Messages say = say();
        String[] notes = new String[STEP_ENDS.size()];
        Arrays.fill(notes, "");
        for (ProjectStory.Entry entry : story.of(page.getDossier().id())) {
            for (int i = 0; i < notes.length; i++) {
                if (Objects.requireNonNullElse(entry.line().action(), "").startsWith(STEP_ENDS.get(i))) {
                    notes[i] = say.date(entry.line().occurredAt().atZone(ZoneId.of("UTC")).withZoneSameInstant(BusinessClock.ZONE)
                            .toLocalDate()).substring(0, 5);
                }
            }
        }
        return List.of(notes);
    }

    private static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
