package vn.sinhke.dossier.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;

/** A dossier's history told in sentences, newest first, with the fields before and after. */
@Named
@RequestScoped
public class DossierHistory {
    private static final int LATEST = 6;
    private static final List<String> STEP_ENDS = List.of("SUBMIT", "ACCEPT", "CONCLUDE", "APPROVE", "FINAL_ACCEPTANCE", "SETTLE", "CLOSE");

    @Inject
    DossierPage page;

    @Inject
    ProjectStory story;

    @Inject
    HistoryWords words;

    @Inject
    ProjectVersions versions;

    private List<HistoryWords.Line> lines;
    private List<String> notes;

    public List<HistoryWords.Line> getLines() {
        if (lines == null) {
            lines = words.of(story.of(page.getDossier().id()), say());
        }
        return lines;
    }

    public List<HistoryWords.Line> getLatest() {
        return getLines().stream().limit(LATEST).toList();
    }

    /** Whether a version was kept that can be compared with another, or with the present one. */
    public boolean isComparable() {
        return versions.last(page.getDossier().id()) > 0;
    }

    /** Under each of the seven steps the day on which it was done; under the present one its term. */
    public List<String> getNotes() {
        if (notes == null) {
            notes = notes();
        }
        return notes;
    }

    private List<String> notes() {
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
