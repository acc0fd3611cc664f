package vn.sinhke.project.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.HouseholdClass;

/** Chooses households from the register; who may be chosen and why stands before the choice. */
@Named
@ViewScoped
public class ParticipantPicker implements Serializable {
    private static final int PAGE = 20;

    @Inject
    HouseholdList register;

    @Inject
    ProjectCases cases;

    @Inject
    ProjectFormPage page;

    @Inject
    BusinessClock clock;

    private String unit;
    private HouseholdClass householdClass = HouseholdClass.POOR;
    private String q;
    private ParticipantKind kind = ParticipantKind.BENEFICIARY;
    private int first;
    private boolean more;
    private final List<Pick> picks = new ArrayList<>();

    /** A household that may be chosen. */
    public static class Pick implements Serializable {
        private final HouseholdRow row;
        private final boolean target;
        private final String overlap;
        private boolean chosen;

        Pick(HouseholdRow row, boolean target, String overlap) {
            this.row = row;
            this.target = target;
            this.overlap = overlap;
        }

        public HouseholdRow getRow() {
            return row;
        }

        public boolean isTarget() {
            return target;
        }

        /** The code of what already gives it the same in the same period, or null. */
        public String getOverlap() {
            return overlap;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** Opens on the first place of the dossier. */
    public void open() {
        page.getForm().getSites().stream().map(SiteForm::getUnitId).filter(java.util.Objects::nonNull).findFirst()
                .ifPresent(id -> unit = id.toString());
        search();
    }

    public void search() {
        first = 0;
        read();
    }

    public void next() {
        first += PAGE;
        read();
    }

    public void previous() {
        first = Math.max(0, first - PAGE);
        read();
    }

    private void read() {
        HouseholdFilter filter = new HouseholdFilter();
        filter.setUnit(unit);
        filter.setHouseholdClass(householdClass);
        filter.setQ(q);
        filter.setAsOf(page.getDossier().dayOfReference(clock.today()));
        List<HouseholdRow> rows = register.page(filter, register.defaultSort(), new Cursor.Offset(first), PAGE + 1);
        more = rows.size() > PAGE;
        List<HouseholdRow> shown = more ? rows.subList(0, PAGE) : rows;
        ProjectCase asked = cases.gather(with(shown), page.getDossier().id(), filter.getAsOf());
        Map<Long, ProjectCase.HouseholdAtDay> facts = asked.households().stream()
                .collect(Collectors.toMap(ProjectCase.HouseholdAtDay::id, Function.identity()));
        picks.clear();
        shown.forEach(row -> picks.add(new Pick(row, facts.containsKey(row.id()) && facts.get(row.id()).target(),
                asked.overlaps().stream().filter(one -> one.householdCode().equals(row.code()))
                        .map(ProjectCase.Overlap::otherCode).findFirst().orElse(null))));
    }

    private ProjectContent with(List<HouseholdRow> rows) {
        ProjectContent typed = page.content();
        return new ProjectContent(typed.type(), typed.name(), typed.component(), typed.manager(), typed.product(), typed.sites(),
                typed.startDate(), typed.months(), null, null,
                rows.stream().map(row -> new Participant(row.id(), ParticipantKind.BENEFICIARY, null)).toList(),
                List.of(), List.of(), List.of(), null, List.of());
    }

    /** Adds those chosen to the dossier's form and goes on. */
    public void add() {
        Set<Long> there = page.getForm().getParticipants().stream().map(ParticipantForm::getHouseholdId).collect(Collectors.toSet());
        picks.stream().filter(pick -> pick.isChosen() && !there.contains(pick.getRow().id()))
                .forEach(pick -> page.getForm().getParticipants().add(ParticipantForm.of(pick.getRow().id(), kind)));
        picks.forEach(pick -> pick.setChosen(false));
    }

    /** Chooses every household of the page that may be a beneficiary and is not in yet. */
    public void chooseAll() {
        picks.forEach(pick -> pick.setChosen(pick.isTarget() && pick.getOverlap() == null && !isIn(pick)));
    }

    public boolean isIn(Pick pick) {
        return page.getForm().getParticipants().stream().anyMatch(one -> pick.getRow().id().equals(one.getHouseholdId()));
    }

    public List<Pick> getPicks() {
        return picks;
    }

    public int getFirst() {
        return first;
    }

    public boolean isMore() {
        return more;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public HouseholdClass getHouseholdClass() {
        return householdClass;
    }

    public void setHouseholdClass(HouseholdClass householdClass) {
        this.householdClass = householdClass;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public ParticipantKind getKind() {
        return kind;
    }

    public void setKind(ParticipantKind kind) {
        this.kind = kind;
    }
}
