package vn.sinhke.project.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.household.query.Villages;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectCase.Overlap;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.web.Notices;

/** Chooses households from the register; who may be chosen and why stands before the choice. */
@Named
@ViewScoped
public class ParticipantPicker implements Serializable {
    private static final int PAGE = 20;
    /** As many as one dossier may hold through the API, too. */
    private static final int MOST = 1000;

    @Inject
    HouseholdList register;

    @Inject
    ProjectCases cases;

    @Inject
    ProjectFormPage page;

    @Inject
    Villages villages;

    @Inject
    Notices notices;

    @Inject
    BusinessClock clock;

    private String unit;
    private String village;
    private HouseholdClass householdClass = HouseholdClass.POOR;
    private String q;
    private ParticipantKind kind = ParticipantKind.BENEFICIARY;
    private int first;
    private boolean more;
    private final List<Pick> picks = new ArrayList<>();

    /** A household that may be chosen, with why it may or may not be. */
    public static class Pick implements Serializable {
        private final HouseholdRow row;
        private final HouseholdAtDay fact;
        private final List<Overlap> supports;
        private boolean chosen;

        Pick(HouseholdRow row, HouseholdAtDay fact, List<Overlap> supports) {
            this.row = row;
            this.fact = fact;
            this.supports = List.copyOf(supports);
        }

        public HouseholdRow getRow() {
            return row;
        }

        public HouseholdAtDay getFact() {
            return fact;
        }

        /** Whether it may be a beneficiary by what it is. */
        public boolean isTarget() {
            return fact != null && fact.target();
        }

        /** What it gets or got elsewhere, the gravest first. */
        public List<Overlap> getSupports() {
            return supports;
        }

        /** Whether it already gets the same in the same days, so that nothing can be done about it here. */
        public boolean isTaken() {
            return supports.stream().anyMatch(one -> one.grade() == SupportGrade.HARD);
        }

        /** Whether it may be a beneficiary and nothing needs to be explained. */
        public boolean isClear() {
            return isTarget() && supports.stream().allMatch(one -> one.grade() == SupportGrade.ALLOWED);
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
        page.getForm().getSites().stream().filter(site -> site.getUnitId() != null).findFirst().ifPresent(site -> {
            unit = site.getUnitId().toString();
            village = null;
        });
        search();
    }

    public void search() {
        if (!getVillages().contains(village)) {
            village = null;
        }
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
        List<HouseholdRow> rows = rows(first, PAGE + 1);
        more = rows.size() > PAGE;
        picks.clear();
        picks.addAll(judged(more ? rows.subList(0, PAGE) : rows));
    }

    private List<HouseholdRow> rows(int from, int size) {
        HouseholdFilter filter = new HouseholdFilter();
        filter.setUnit(unit);
        filter.setVillage(village);
        filter.setHouseholdClass(householdClass);
        filter.setQ(q);
        filter.setAsOf(getDay());
        return register.page(filter, Sort.up("head"), new Cursor.Offset(from), size);
    }

    /** The day by whose register the dossier is judged. */
    public LocalDate getDay() {
        return page.getDossier().dayOfReference(clock.today());
    }

    private List<Pick> judged(List<HouseholdRow> rows) {
        ProjectCase asked = cases.gather(with(rows), page.getDossier().id(), getDay());
        Map<Long, HouseholdAtDay> facts = asked.households().stream().collect(Collectors.toMap(HouseholdAtDay::id, Function.identity()));
        Map<Long, List<Overlap>> supports = asked.overlaps().stream().collect(Collectors.groupingBy(Overlap::householdId));
        return rows.stream().map(row -> new Pick(row, facts.get(row.id()), supports.getOrDefault(row.id(), List.of()))).toList();
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
        take(picks.stream().filter(Pick::isChosen).toList(), kind);
        picks.forEach(pick -> pick.setChosen(false));
    }

    /** Adds, of all pages, every household found that may be a beneficiary without anything to explain. */
    public void addAll() {
        take(judged(rows(0, MOST)).stream().filter(Pick::isClear).toList(), ParticipantKind.BENEFICIARY);
    }

    private void take(List<Pick> chosen, ParticipantKind as) {
        List<Pick> fresh = chosen.stream().filter(pick -> !isIn(pick)).toList();
        fresh.forEach(pick -> page.getForm().getParticipants().add(ParticipantForm.of(pick.getRow().id(), as)));
        sort();
        notices.done("project.picker.added", fresh.size());
    }

    /** Brings the dossier's households into the order of their given names. */
    public void sort() {
        Map<Long, String> keys = cases.gather(page.content(), page.getDossier().id(), getDay()).households().stream()
                .collect(Collectors.toMap(HouseholdAtDay::id, one -> VietnameseText.personSortKey(one.head()), (a, b) -> a));
        page.getForm().getParticipants().sort(Comparator.comparing(one -> keys.getOrDefault(one.getHouseholdId(), "")));
    }

    public boolean isIn(Pick pick) {
        return page.getForm().getParticipants().stream().anyMatch(one -> pick.getRow().id().equals(one.getHouseholdId()));
    }

    /** The villages of the chosen commune. */
    public List<String> getVillages() {
        return villages.of(RowId.orNull(unit));
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

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
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
