package vn.sinhke.household.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.VietnameseText;

/** A household of the register. Its class is never stored as such: it follows from the reviews and the day one asks for. */
@Entity
@Table(name = "household")
public class Household {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "head_identity")
    private String headIdentity;

    @Embedded
    private Place place;

    @Column(name = "members")
    private int members;

    @Embedded
    private Traits traits;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "current_class")
    private HouseholdClass currentClass;

    @Column(name = "current_from")
    private LocalDate currentFrom;

    @Column(name = "current_left_on")
    private LocalDate currentLeftOn;

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    private List<HouseholdReview> reviews = new ArrayList<>();

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    private List<Circumstances> circumstances = new ArrayList<>();

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    private List<HouseholdMember> persons = new ArrayList<>();

    protected Household() { }

    /** A household enters the register by its first review. */
    public Household(String code, String headName, String headIdentity, Place place, int members, Traits traits,
            LocalDate registeredOn, HouseholdReview.Finding first) {
        this.code = code;
        this.headName = VietnameseText.nfc(headName);
        this.searchName = VietnameseText.fold(headName + " " + code);
        this.sortName = VietnameseText.personSortKey(headName);
        this.headIdentity = headIdentity;
        this.place = place;
        this.members = members;
        this.traits = traits;
        this.registeredOn = registeredOn;
        review(registeredOn, first);
    }

    /** Takes up a further review; one for each day, none before the household was registered; the newest is the present one. */
    public void review(LocalDate from, HouseholdReview.Finding finding) {
        if (from.isBefore(registeredOn)) {
            throw new IllegalArgumentException(code + " was registered on " + registeredOn);
        }
        if (reviews.stream().anyMatch(one -> one.effectiveFrom().equals(from))) {
            throw new IllegalArgumentException(code + " has a review from " + from);
        }
        reviews.add(new HouseholdReview(this, from, finding));
        if (currentFrom == null || from.isAfter(currentFrom)) {
            currentClass = finding.reviewedClass();
            currentFrom = from;
            currentLeftOn = finding.leftPovertyOn();
        }
    }

    /**
     * From this day on the household lives there, or is different in what gives it priority. What it was when it was
     * registered is written down with the first change, so that every day before keeps its answer.
     */
    public void change(LocalDate from, Place place, Traits traits, String evidence) {
        if (!from.isAfter(registeredOn) || circumstances.stream().anyMatch(one -> one.from().equals(from))) {
            throw new IllegalArgumentException(code + " cannot change on " + from);
        }
        if (circumstances.isEmpty()) {
            circumstances.add(new Circumstances(this, registeredOn, this.place, this.traits, null));
        }
        circumstances.add(new Circumstances(this, from, place, traits, evidence));
        Circumstances newest = circumstances.stream().max(Comparator.comparing(Circumstances::from)).orElseThrow();
        this.place = newest.place();
        this.traits = newest.traits();
    }

    public boolean changedOn(LocalDate day) {
        return registeredOn.equals(day) || circumstances.stream().anyMatch(one -> one.from().equals(day));
    }

    /** Writes down a person whom the number of members counts already. */
    public void enlist(HouseholdMember.Person person) {
        persons.add(new HouseholdMember(this, person, registeredOn));
    }

    /** A person joins, by birth or by moving in. */
    public void join(HouseholdMember.Person person, LocalDate day) {
        persons.add(new HouseholdMember(this, person, day));
        members++;
    }

    /** A person is no longer of the household from this day on; the last one stays. */
    public void leave(Long memberId, LocalDate day) {
        member(memberId).orElseThrow().leave(day);
        members--;
    }

    /** The person of this number, unless it left already. */
    public Optional<HouseholdMember> member(Long memberId) {
        return persons.stream().filter(one -> one.id().equals(memberId) && !one.hasLeft()).findFirst();
    }

    /** Whether the number of members counts somebody who is not written down yet. */
    public boolean countsMoreThanItLists() {
        return persons.stream().filter(one -> !one.hasLeft()).count() < members;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String headIdentity() {
        return headIdentity;
    }

    public Place place() {
        return place;
    }

    public int members() {
        return members;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }
}
