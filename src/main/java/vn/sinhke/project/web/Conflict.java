package vn.sinhke.project.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.usecase.ContentText;
import vn.sinhke.workflow.FieldChange;

/** Two people wrote the same dossier: what differs, field by field, and which side the person keeps. */
public class Conflict implements Serializable {
    /** Lists whose rows have no lasting names: they are kept as a whole. */
    private static final Set<String> WHOLE = Set.of("sites", "participants", "cycles", "linkageContracts", "targets");

    private final ProjectContent saved;
    private final ProjectContent mine;
    private final int version;
    private final String savedBy;
    private final LocalDateTime savedAt;
    private final List<Choice> choices = new ArrayList<>();

    /** One field, or one list, that differs. */
    public static class Choice implements Serializable {
        private final String field;
        private final List<FieldChange> changes;
        private boolean keepMine;

        Choice(String field, List<FieldChange> changes, boolean keepMine) {
            this.field = field;
            this.changes = changes;
            this.keepMine = keepMine;
        }

        public String getField() {
            return field;
        }

        /** From the saved to the typed version. */
        public List<FieldChange> getChanges() {
            return changes;
        }

        public boolean isWhole() {
            return changes.size() != 1 || !changes.get(0).field().equals(field);
        }

        public boolean isKeepMine() {
            return keepMine;
        }

        public void setKeepMine(boolean keepMine) {
            this.keepMine = keepMine;
        }
    }

    /** @param base what both began with: a field that only the other person changed is theirs unless one says otherwise */
    Conflict(ProjectContent base, ProjectContent mine, ProjectContent saved, int version, String savedBy, LocalDateTime savedAt) {
        this.mine = mine;
        this.saved = saved;
        this.version = version;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        boolean sameRows = mine.budget().size() == saved.budget().size();
        Set<String> typed = new TreeSet<>();
        ContentText.changes(base, mine).forEach(change -> typed.add(unit(change.field(), sameRows)));
        Map<String, List<FieldChange>> differing = new LinkedHashMap<>();
        ContentText.changes(saved, mine).forEach(change ->
                differing.computeIfAbsent(unit(change.field(), sameRows), key -> new ArrayList<>()).add(change));
        differing.forEach((field, changes) -> choices.add(new Choice(field, List.copyOf(changes), typed.contains(field))));
    }

    /** What one chooses at once: a cell of the estimate while both have the same rows, else a field or a whole list. */
    private static String unit(String field, boolean sameRows) {
        String list = field.split("\\[", 2)[0];
        return WHOLE.contains(list) || list.equals("budget") && !sameRows ? list : field;
    }

    public void takeAll(boolean typed) {
        choices.forEach(choice -> choice.setKeepMine(typed));
    }

    /** The typed content with everything in it that was chosen from the saved one. */
    ProjectForm merged() {
        ProjectForm result = ProjectForm.of(mine);
        ProjectForm other = ProjectForm.of(saved);
        choices.stream().filter(choice -> !choice.isKeepMine()).forEach(choice -> FormCopy.take(choice.getField(), other, result));
        return result;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public ProjectContent getSaved() {
        return saved;
    }

    public int getVersion() {
        return version;
    }

    public String getSavedBy() {
        return Objects.toString(savedBy, "");
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }
}
