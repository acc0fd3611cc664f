package vn.sinhke.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.household.domain.HouseholdMember;
import vn.sinhke.household.domain.Kinship;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.household.query.MemberLine;
import vn.sinhke.household.usecase.AddMember;
import vn.sinhke.household.usecase.EndMembership;
import vn.sinhke.household.usecase.RecordCircumstances;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.web.Notices;

/** Where an officer writes what changed in a household of the own territory: where it lives, its flags, its persons. */
@Named
@ViewScoped
public class HouseholdChangePage implements Serializable {
    @Inject
    HouseholdDetail detail;

    @Inject
    RecordCircumstances changing;

    @Inject
    AddMember adding;

    @Inject
    EndMembership ending;

    @Inject
    Units units;

    @Inject
    Notices notices;

    private String id;
    private HouseholdView household;
    private CircumstanceFields fields;
    private PersonFields person;
    private List<Leaver> persons;

    public void open() {
        Long wanted = RowId.orNull(id);
        household = detail.find(wanted).filter(HouseholdView::identityIsMine).orElseThrow(Problem.NotFound::new);
        fields = new CircumstanceFields(household);
        person = new PersonFields();
        persons = new ArrayList<>(household.personsNow().stream().map(Leaver::new).toList());
    }

    public String change() {
        changing.record(household.id(), household.version(), fields.change());
        return done("household.change.done");
    }

    public void add() {
        adding.add(household.id(), household.version(), person.person(), person.isCounted() ? null : person.joinedOn);
        notices.done("household.member.added", person.name);
        open();
    }

    public void end(Leaver one) {
        ending.end(household.id(), household.version(), one.getLine().id(), one.leftOn);
        notices.done("household.member.ended", one.getLine().name());
        open();
    }

    private String done(String key) {
        notices.done(key);
        return "/household/detail?faces-redirect=true&id=" + household.id();
    }

    /** The communes of the province on the day of the form, under their districts where there are any. */
    public List<UnitChoice.Group> getChoices() {
        Long province = units.provinceOf(household.unitId()).orElseThrow().id();
        UnitFilter now = UnitFilter.at(household.day());
        List<UnitChoice.Group> groups = new ArrayList<>();
        units.list(now.under(province)).stream().filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .forEach(district -> groups.add(new UnitChoice.Group(district, units.list(now.under(district.id())))));
        if (groups.isEmpty()) {
            groups.add(new UnitChoice.Group(units.byId(province).orElseThrow(), units.list(now.under(province))));
        }
        return groups;
    }

    public List<Kinship> getKinships() {
        return List.of(Kinship.values());
    }

    public HouseholdView getHousehold() {
        return household;
    }

    public CircumstanceFields getFields() {
        return fields;
    }

    public PersonFields getPerson() {
        return person;
    }

    public List<Leaver> getPersons() {
        return persons;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** A person of the household beside the day of leaving that may be typed. */
    public static class Leaver implements Serializable {
        private final MemberLine line;
        private LocalDate leftOn;

        Leaver(MemberLine line) {
            this.line = line;
        }

        public MemberLine getLine() {
            return line;
        }

        public LocalDate getLeftOn() {
            return leftOn;
        }

        public void setLeftOn(LocalDate leftOn) {
            this.leftOn = leftOn;
        }
    }

    /** What is typed of a person. */
    public static class PersonFields implements Serializable {
        private String name;
        private Kinship kinship;
        private Integer birthYear;
        private boolean woman;
        private boolean worker = true;
        private boolean counted = true;
        private LocalDate joinedOn;

        HouseholdMember.Person person() {
            return new HouseholdMember.Person(name, kinship, birthYear == null ? 0 : birthYear, woman, worker);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Kinship getKinship() {
            return kinship;
        }

        public void setKinship(Kinship kinship) {
            this.kinship = kinship;
        }

        public Integer getBirthYear() {
            return birthYear;
        }

        public void setBirthYear(Integer birthYear) {
            this.birthYear = birthYear;
        }

        public boolean isWoman() {
            return woman;
        }

        public void setWoman(boolean woman) {
            this.woman = woman;
        }

        public boolean isWorker() {
            return worker;
        }

        public void setWorker(boolean worker) {
            this.worker = worker;
        }

        public boolean isCounted() {
            return counted;
        }

        public void setCounted(boolean counted) {
            this.counted = counted;
        }

        public LocalDate getJoinedOn() {
            return joinedOn;
        }

        public void setJoinedOn(LocalDate joinedOn) {
            this.joinedOn = joinedOn;
        }
    }

    /** What is typed of place and flags, beginning with what holds now. */
    public static class CircumstanceFields implements Serializable {
        private LocalDate from;
        private Long commune;
        private String village;
        private boolean ethnicMinority;
        private boolean womanHeaded;
        private boolean merit;
        private boolean disabled;
        private String evidence;

        CircumstanceFields(HouseholdView now) {
            commune = now.unitId();
            village = now.village();
            ethnicMinority = now.ethnicMinority();
            womanHeaded = now.womanHeaded();
            merit = now.merit();
            disabled = now.disabled();
        }

        RecordCircumstances.Change change() {
            return new RecordCircumstances.Change(from, commune, village, ethnicMinority, womanHeaded, merit, disabled, evidence);
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public Long getCommune() {
            return commune;
        }

        public void setCommune(Long commune) {
            this.commune = commune;
        }

        public String getVillage() {
            return village;
        }

        public void setVillage(String village) {
            this.village = village;
        }

        public boolean isEthnicMinority() {
            return ethnicMinority;
        }

        public void setEthnicMinority(boolean ethnicMinority) {
            this.ethnicMinority = ethnicMinority;
        }

        public boolean isWomanHeaded() {
            return womanHeaded;
        }

        public void setWomanHeaded(boolean womanHeaded) {
            this.womanHeaded = womanHeaded;
        }

        public boolean isMerit() {
            return merit;
        }

        public void setMerit(boolean merit) {
            this.merit = merit;
        }

        public boolean isDisabled() {
            return disabled;
        }

        public void setDisabled(boolean disabled) {
            this.disabled = disabled;
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(String evidence) {
            this.evidence = evidence;
        }
    }
}
