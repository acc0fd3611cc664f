package vn.sinhke.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.shared.Messages;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.HistoryLine;

/** Tells lines of a dossier's history in sentences, newest first, with the fields before and after. */
@ApplicationScoped
public class HistoryWords {
    private static final int AT_ONCE = 5;

    @Inject
    ContentWords texts;

    /** One deed as a page tells it. */
    public record Line(String what, String who, LocalDateTime at, String comment, List<String> reasons, List<String> changes,
                       List<String> moreChanges, String icon, String tone) { }

    /** @param story oldest first */
    List<Line> of(List<ProjectStory.Entry> story, Messages say) {
        List<ProjectStory.Entry> entries = new ArrayList<>(story);
        Collections.reverse(entries);
        Map<String, String> names = texts.households(entries.stream().flatMap(one -> Stream.concat(one.changes().stream().map(FieldChange::field),
                one.reasons().stream().map(ProjectStory.Reason::field))).toList());
        return entries.stream().map(one -> line(one, names, say)).toList();
    }

    private Line line(ProjectStory.Entry entry, Map<String, String> names, Messages say) {
        var line = entry.line();
        String who = line.actorName() + (line.actorOffice() == null ? "" : " · " + line.actorOffice())
                + (line.actingForName() == null ? "" : " · " + say.get("history.onBehalf", line.actingForName()));
        List<String> reasons = entry.reasons().stream().map(one -> (one.field() == null ? "" : texts.label(one.field(), names, say) + ": ") + one.text()).toList();
        boolean answers = "ANSWER".equals(line.action());
        List<String> changes = entry.changes().stream().map(one -> say.get(answers ? "return.history" : "dossier.change", texts.label(one.field(), names, say),
                texts.value(one.field(), one.before(), say), texts.value(one.field(), one.after(), say))).toList();
        return new Line(say.get("HistoryAction." + line.action()), who, line.occurredAt(), comment(line, say), reasons,
                changes.stream().limit(AT_ONCE).toList(), changes.stream().skip(AT_ONCE).toList(), icon(line.action()), tone(line.action()));
    }

    /** A result is kept under its indicator's code, and told in texts. */
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
}
