package vn.sinhke.project.domain;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.workflow.Subject;

/** The dossier of one project through its whole life. Its content changes only in DRAFT and RETURNED. */
@Entity
@Table(name = "project")
public class Project implements Subject<ProjectState> {
    /** How long after the start households are watched for falling back. Source: QĐ 28/2015/QĐ-TTg. */
    private static final int WATCHED_MONTHS = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "workflow_version")
    private int workflowVersion = ProjectWorkflow.CURRENT;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private ProjectType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProjectState state = ProjectState.DRAFT;

    @Column(name = "name")
    private String name;

    @Column(name = "product")
    private String product;

    @Column(name = "product_key")
    private String productKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "component")
    private Component component;

    @Enumerated(EnumType.STRING)
    @Column(name = "manager")
    private Manager manager;

    @Column(name = "owner_unit_id")
    private Long ownerUnitId;

    @Column(name = "commune_id")
    private Long communeId;

    @Column(name = "district_id")
    private Long districtId;

    @Column(name = "province_id")
    private Long provinceId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "months")
    private Integer months;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_kind")
    private LeadUnitKind leadKind;

    @Column(name = "lead_name")
    private String leadName;

    @Column(name = "lead_registration_no")
    private String leadRegistrationNo;

    @Column(name = "lead_representative")
    private String leadRepresentative;

    @Column(name = "lead_years")
    private Integer leadYears;

    @Column(name = "lead_capital")
    private Long leadCapital;

    @Column(name = "lead_facilities")
    private String leadFacilities;

    @Column(name = "lead_linkages")
    private String leadLinkages;

    @Column(name = "group_name")
    private String groupName;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_kind")
    private GroupKind groupKind;

    @Column(name = "group_representative")
    private String groupRepresentative;

    @Column(name = "group_certified_by")
    private String groupCertifiedBy;

    @Column(name = "group_certificate_no")
    private String groupCertificateNo;

    @Column(name = "group_certified_on")
    private LocalDate groupCertifiedOn;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "meeting_place")
    private String meetingPlace;

    @Column(name = "meeting_members")
    private Integer meetingMembers;

    @Column(name = "meeting_attended")
    private Integer meetingAttended;

    @Column(name = "meeting_votes")
    private Integer meetingVotes;

    @Column(name = "representative_household_id")
    private Long representativeHouseholdId;

    @Enumerated(EnumType.STRING)
    @Column(name = "rotation_kind")
    private RotationKind rotationKind;

    @Column(name = "rotation_item")
    private String rotationItem;

    @Column(name = "rotation_per_beneficiary")
    private BigDecimal rotationPerBeneficiary;

    @Column(name = "rotation_min_weight_kg")
    private BigDecimal rotationMinWeightKg;

    @Column(name = "rotation_due_months")
    private Integer rotationDueMonths;

    @Column(name = "total_cost")
    private long totalCost;

    @Column(name = "state_support")
    private long stateSupport;

    @Column(name = "cap_percent")
    private BigDecimal capPercent;

    @Column(name = "first_budget_year")
    private Integer firstBudgetYear;

    @Column(name = "participant_count")
    private int participantCount;

    @Column(name = "target_count")
    private Integer targetCount;

    @Column(name = "priority_count")
    private Integer priorityCount;

    /** In percent; kept by the database, to rank by. */
    @Column(name = "priority_share", insertable = false, updatable = false)
    private BigDecimal priorityShare;

    @Column(name = "return_count")
    private int returnCount;

    @Column(name = "new_reasons")
    private int newReasons;

    @Column(name = "application_date")
    private LocalDate applicationDate;

    @Column(name = "result_published_on")
    private LocalDate resultPublishedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "soft_overlaps")
    private int softOverlaps;

    @Column(name = "clock_paused")
    private boolean clockPaused;

    @Column(name = "created_by", updatable = false)
    private Long createdBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "accepted_by")
    private Long acceptedBy;

    @Column(name = "presented_by")
    private Long presentedBy;

    @Column(name = "adjustment_pending")
    private boolean adjustmentPending;

    @Column(name = "raised_to_province")
    private boolean raisedToProvince;

    @Embedded
    private Marks marks;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<SiteRow> sites = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<ParticipantRow> participants = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<BudgetLineRow> budget = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<CycleRow> cycles = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<ContractRow> contracts = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<TargetRow> targets = new ArrayList<>();

    protected Project() { }

    /** A new draft of a unit. */
    public Project(String code, Territory territory, long createdBy, LocalDateTime at, LocalDate today, ProjectContent content) {
        this.code = code;
        this.ownerUnitId = territory.ownerUnitId();
        this.createdBy = createdBy;
        this.createdAt = at;
        this.stateSince = today;
        write(content, territory, at);
    }

    /** Where a dossier belongs: the submitting unit, its first site's commune with district and province, the managing agency. */
    public record Territory(Long ownerUnitId, Long communeId, Long districtId, Long provinceId, Long agencyId) { }

    public Territory territory() {
        return new Territory(ownerUnitId, communeId, districtId, provinceId, agencyId);
    }

    /** Comes under other units, whatever its state; its content stays as it was written. */
    public void reassign(Territory territory) {
        ownerUnitId = territory.ownerUnitId();
        communeId = territory.communeId();
        districtId = territory.districtId();
        provinceId = territory.provinceId();
        agencyId = territory.agencyId();
    }

    /** Replaces the whole content; only the submitter's states allow it. */
    public void rewrite(ProjectContent content, Territory territory, LocalDateTime at) {
        if (!state.isEditable()) {
            throw new IllegalStateException("content is fixed in state " + state);
        }
        write(content, territory, at);
    }

    private void write(ProjectContent content, Territory territory, LocalDateTime at) {
        type = content.type();
        name = content.name();
        component = content.component();
        manager = content.manager();
        product = content.product();
        productKey = product == null ? null : VietnameseText.fold(product).strip();
        communeId = territory.communeId();
        districtId = territory.districtId();
        provinceId = territory.provinceId();
        agencyId = territory.agencyId();
        startDate = content.startDate();
        months = content.months();
        write(content.leadUnit());
        write(content.group());
        write(content.rotation());
        replace(sites, content.sites(), SiteRow::new);
        replace(participants, content.participants(), ParticipantRow::new);
        replace(budget, content.budget(), BudgetLineRow::new);
        replace(cycles, content.cycles(), CycleRow::new);
        replace(contracts, content.contracts(), ContractRow::new);
        replace(targets, content.targets(), TargetRow::new);
        totalCost = content.total().dong();
        stateSupport = content.stateSupport().dong();
        firstBudgetYear = content.cycles().stream().map(CyclePlan::budgetYear).filter(java.util.Objects::nonNull)
                .min(Integer::compare).orElse(null);
        participantCount = content.participants().size();
        updatedAt = at;
        String text = VietnameseText.fold(String.join(" ", code, name, product == null ? "" : product,
                leadName == null ? "" : leadName, groupName == null ? "" : groupName));
        searchText = text.substring(0, Math.min(700, text.length()));
    }

    private void write(LeadUnit lead) {
        leadKind = lead == null ? null : lead.kind();
        leadName = lead == null ? null : lead.name();
        leadRegistrationNo = lead == null ? null : lead.registrationNo();
        leadRepresentative = lead == null ? null : lead.representative();
        LeadCapacity capacity = lead == null ? null : lead.capacity();
        leadYears = capacity == null ? null : capacity.yearsInBusiness();
        leadCapital = capacity == null || capacity.capital() == null ? null : capacity.capital().dong();
        leadFacilities = capacity == null ? null : capacity.facilities();
        leadLinkages = capacity == null ? null : capacity.earlierLinkages();
    }

    private void write(CommunityGroup group) {
        groupName = group == null ? null : group.name();
        groupKind = group == null ? null : group.kind();
        groupRepresentative = group == null ? null : group.representative();
        groupCertifiedBy = group == null ? null : group.certifiedBy();
        groupCertificateNo = group == null ? null : group.certificateNo();
        groupCertifiedOn = group == null ? null : group.certifiedOn();
        GroupMeeting meeting = group == null ? null : group.meeting();
        meetingOn = meeting == null ? null : meeting.heldOn();
        meetingPlace = meeting == null ? null : meeting.place();
        meetingMembers = meeting == null ? null : meeting.members();
        meetingAttended = meeting == null ? null : meeting.attended();
        meetingVotes = meeting == null ? null : meeting.votes();
        representativeHouseholdId = meeting == null ? null : meeting.representativeHouseholdId();
    }

    private void write(RotationTerms terms) {
        rotationKind = terms == null ? null : terms.kind();
        rotationItem = terms == null ? null : terms.item();
        rotationPerBeneficiary = terms == null ? null : terms.perBeneficiary();
        rotationMinWeightKg = terms == null ? null : terms.minWeightKg();
        rotationDueMonths = terms == null ? null : terms.dueMonths();
    }

    /** Keeps rows that did not change, so that saving an unchanged section writes nothing. */
    private <V, R extends ContentRow<V>> void replace(List<R> rows, List<V> values, BiFunction<Project, V, R> make) {
        for (int i = 0; i < values.size(); i++) {
            if (i < rows.size() && rows.get(i).value().equals(values.get(i))) {
                continue;
            }
            if (i < rows.size()) {
                rows.get(i).set(values.get(i));
            } else {
                R row = make.apply(this, values.get(i));
                row.pos = i;
                rows.add(row);
            }
        }
        while (rows.size() > values.size()) {
            rows.remove(rows.size() - 1);
        }
    }

    /** The content as one value. */
    public ProjectContent content() {
        return content(new Lists(values(sites), values(participants), values(budget), values(cycles), values(contracts), values(targets)));
    }

    /** What a content lists, as it stands in tables of its own. */
    public record Lists(List<Site> sites, List<Participant> participants, List<BudgetLine> budget, List<CyclePlan> cycles,
                        List<LinkageContract> contracts, List<Target> targets) { }

    private ProjectContent content(Lists lists) {
        return new ProjectContent(type, name, component, manager, product, lists.sites(), startDate, months, leadUnit(), group(),
                lists.participants(), lists.budget(), lists.cycles(), lists.contracts(), rotation(), lists.targets());
    }

    private static <V> List<V> values(List<? extends ContentRow<V>> rows) {
        return rows.stream().map(ContentRow::value).toList();
    }

    private LeadUnit leadUnit() {
        return new LeadUnit(leadKind, leadName, leadRegistrationNo, leadRepresentative, new LeadCapacity(leadYears,
                leadCapital == null ? null : Money.vnd(leadCapital), leadFacilities, leadLinkages)).orNull();
    }

    private CommunityGroup group() {
        return new CommunityGroup(groupName, groupKind, groupRepresentative, groupCertifiedBy, groupCertificateNo, groupCertifiedOn,
                new GroupMeeting(meetingOn, meetingPlace, meetingMembers, meetingAttended, meetingVotes, representativeHouseholdId)).orNull();
    }

    private RotationTerms rotation() {
        return rotationKind == null ? null : new RotationTerms(rotationKind, rotationItem, Plain.number(rotationPerBeneficiary),
                Plain.number(rotationMinWeightKg), rotationDueMonths);
    }

    /** Notes who submitted and, the first time, the day by whose law the dossier is judged and the table that it lives by. */
    /** @param overlaps participants who had similar support lately, allowed with a reason */
    public void submitted(long by, LocalDate day, int workflow, BigDecimal cap, int targets, int priorities, int overlaps) {
        submittedBy = by;
        if (applicationDate == null) {
            applicationDate = day;
            workflowVersion = workflow;
        }
        capPercent = cap;
        targetCount = targets;
        priorityCount = priorities;
        softOverlaps = overlaps;
    }

    public void accepted(long by) {
        acceptedBy = by;
    }

    /** Notes who put it before the leader, last. */
    public void presented(long by) {
        presentedBy = by;
    }

    /** Counts a return and those of its reasons that stood in no earlier one. */
    public void returned(int fresh) {
        returnCount++;
        newReasons += fresh;
    }

    /** Notes that something beside the content was written, so that whoever saw an older version hears of it. */
    public void edited(LocalDateTime at) {
        updatedAt = at;
    }

    public void resultPublished(LocalDate day) {
        resultPublishedOn = day;
    }

    public boolean isResultPublished() {
        return resultPublishedOn != null;
    }

    /** What the deadline chip and the queue's order read. */
    public void deadline(LocalDate due, boolean paused) {
        dueOn = due;
        clockPaused = paused;
    }

    /** The day by which the running step must be done; null where none runs. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isClockPaused() {
        return clockPaused;
    }

    /** The district, whose authority does not cover it, has put it before the province, whose leaders decide on it from now on. */
    public void raisedToProvince(long by) {
        raisedToProvince = true;
        presentedBy = by;
    }

    /** The province has given it back to its council: what is presented anew is the district's again. */
    public void loweredToDistrict() {
        raisedToProvince = false;
    }

    public boolean isRaisedToProvince() {
        return raisedToProvince;
    }

    /** Whether the province decides on it: a department's project, or one that its district has raised. */
    public boolean isDecidedByProvince() {
        return manager.isDecidedByProvince(raisedToProvince);
    }

    /** Whether a district decides on it, not a commune that stands where its district stood. */
    public boolean isWithADistrict() {
        return !isDecidedByProvince() && !districtId.equals(communeId);
    }

    public void adjustmentRequested() {
        adjustmentPending = true;
    }

    public void adjustmentDecided(int extraMonths) {
        adjustmentPending = false;
        if (extraMonths > 0) {
            months = months + extraMonths;
        }
    }

    public void touched(LocalDateTime at, LocalDate day) {
        updatedAt = at;
        stateSince = day;
    }

    /** Whether this account wrote or submitted the dossier; authors neither receive, appraise nor decide it. */
    public boolean isAuthor(long userId) {
        return createdBy == userId || submittedBy != null && submittedBy == userId;
    }

    public boolean counterpartyIsNamed() {
        return type == ProjectType.VALUE_CHAIN
                ? leadName != null && leadRegistrationNo != null && leadRepresentative != null
                : groupName != null && groupRepresentative != null && groupCertifiedBy != null;
    }

    /** Whether the households are still within the months in which their outcome is watched. */
    public boolean isOutcomeSurveyDue(LocalDate day) {
        return startDate != null && months != null && !day.isAfter(startDate.plusMonths(months + (long) WATCHED_MONTHS));
    }

    /** The day by whose rules it is judged. */
    public LocalDate dayOfReference(LocalDate today) {
        return applicationDate == null ? today : applicationDate;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public ProjectState state() {
        return state;
    }

    @Override
    public void enter(ProjectState next) {
        state = next;
    }

    public String code() {
        return code;
    }

    public int workflowVersion() {
        return workflowVersion;
    }

    public ProjectType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public String product() {
        return product;
    }

    public String productKey() {
        return productKey;
    }

    public Component component() {
        return component;
    }

    public Manager manager() {
        return manager;
    }

    public Long ownerUnitId() {
        return ownerUnitId;
    }

    public Long communeId() {
        return communeId;
    }

    public Long districtId() {
        return districtId;
    }

    public Long provinceId() {
        return provinceId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public Money stateSupport() {
        return Money.vnd(stateSupport);
    }

    public Money total() {
        return Money.vnd(totalCost);
    }

    public Long createdBy() {
        return createdBy;
    }

    /** Where it stands. */
    public Standing standing() {
        return new Standing(id, code, name, version, state, manager, ownerUnitId, communeId, districtId, provinceId, agencyId, createdBy, submittedBy,
                raisedToProvince);
    }

    public Long acceptedBy() {
        return acceptedBy;
    }

    /** Who put it before the leader last; null where nobody has. */
    public Long presentedBy() {
        return presentedBy;
    }

    public boolean isAdjustmentPending() {
        return adjustmentPending;
    }

    public LocalDate applicationDate() {
        return applicationDate;
    }

    /** How a read model is made from a dossier without the dossier leaving its house. */
    public interface Reading<R> {
        R read(Long id, String code, int version, ProjectState state, ProjectContent content, Long ownerUnitId,
                Long communeId, Long districtId, Long provinceId, Long agencyId, Money total, Money stateSupport,
                BigDecimal capPercent, Integer targetCount, Integer priorityCount, int returnCount, int newReasons,
                LocalDate applicationDate, LocalDate dueOn, boolean clockPaused, Long createdBy, Long submittedBy,
                Long acceptedBy, boolean adjustmentPending, LocalDateTime createdAt, LocalDateTime updatedAt,
                LocalDate stateSince, boolean raisedToProvince);
    }

    /** Everything there is to read of this dossier, with the lists of its content as they were read beside it. */
    public <R> R detail(Lists lists, Reading<R> reading) {
        return reading.read(id, code, version, state, content(lists), ownerUnitId, communeId, districtId, provinceId, agencyId,
                total(), stateSupport(), capPercent, targetCount, priorityCount, returnCount, newReasons, applicationDate, dueOn,
                clockPaused, createdBy, submittedBy, acceptedBy, adjustmentPending, createdAt, updatedAt, stateSince, raisedToProvince);
    }
}
