package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.SupportOverlap;
import vn.sinhke.household.query.SupportOverlaps;
import vn.sinhke.project.domain.Completeness;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.Basis;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectCase.Limits;
import vn.sinhke.project.domain.ProjectCase.LinkageLimits;
import vn.sinhke.project.domain.ProjectCase.MeetingLimits;
import vn.sinhke.project.domain.ProjectCase.Overlap;
import vn.sinhke.project.domain.ProjectCase.SiteCap;
import vn.sinhke.project.domain.ProjectCase.SupportLimits;
import vn.sinhke.project.domain.ProjectCase.TermLimits;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.rules.ProjectRules;
import vn.sinhke.reference.query.AreaClasses;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.SupportCaps;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Period;

/** Gathers what the law asks about a dossier on a day, and judges it. */
@ApplicationScoped
public class ProjectCases {
    private static final Set<HouseholdClass> TARGET_CLASSES =
            EnumSet.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NEWLY_ESCAPED);

    @Inject
    Units units;

    @Inject
    AreaClasses areaClasses;

    @Inject
    SupportCaps caps;

    @Inject
    LegalParameters parameters;

    @Inject
    HouseholdFacts households;

    @Inject
    SupportOverlaps overlaps;

    @Inject
    PriceReads prices;

    @Inject
    PaperChecklist papers;

    @Inject
    ProjectScope scope;

    @Inject
    CurrentActor actor;

    /** Every rule's outcome and everything missing. */
    public LawFacts judge(ProjectContent content, Long projectId, LocalDate day) {
        return judge(gather(content, projectId, day));
    }

    public LawFacts judge(ProjectCase dossier) {
        return new LawFacts(ProjectRules.check(dossier), Completeness.missing(dossier.content()));
    }

    /** The facts of a dossier as of the day. */
    public ProjectCase gather(ProjectContent content, Long projectId, LocalDate day) {
        Long province = province(content);
        List<Long> ids = content.participants().stream().map(Participant::householdId).distinct().toList();
        Limits limits = limits(day, province);
        return new ProjectCase(content, day, households(content.participants(), ids, day), siteCaps(content, day, province),
                limits, overlaps(content, projectId, limits.support()), prices.of(content, projectId, day, province),
                papers.of(content, projectId, day, PaperNeed.Stage.SUBMISSION));
    }

    /** What {@link #gather} reads of the dossier's households, to be read together with more. */
    public List<Part<?>> parts(ProjectContent content, Long projectId, LocalDate day) {
        List<Part<?>> all = new ArrayList<>(HouseholdFacts.parts(content.participants().stream().map(Participant::householdId).distinct().toList(), day));
        List<Long> beneficiaries = beneficiaries(content);
        if (!beneficiaries.isEmpty()) {
            int recent = limits(day, province(content)).support().recentMonths();
            all.addAll(SupportOverlaps.parts(beneficiaries, new Period(content.startDate(), content.endDate()), recent, projectId));
        }
        return all;
    }

    /** The beneficiaries who are not eligible on this day, by code and name, asked as at the application. */
    public List<String> notEligible(ProjectContent content, LocalDate day) {
        List<Participant> asked = content.participants().stream().filter(one -> one.kind() == ParticipantKind.BENEFICIARY).toList();
        return households(asked, asked.stream().map(Participant::householdId).distinct().toList(), day).stream()
                .filter(household -> !household.target()).map(household -> household.code() + " " + household.head()).toList();
    }

    private List<HouseholdAtDay> households(List<Participant> participants, List<Long> ids, LocalDate day) {
        Map<Long, HouseholdFact> facts = ids.isEmpty() ? Map.of()
                : households.at(ids, day).stream().collect(Collectors.toMap(HouseholdFact::id, Function.identity()));
        return participants.stream().filter(one -> facts.containsKey(one.householdId()))
                .map(one -> at(one, facts.get(one.householdId()), day)).toList();
    }

    private HouseholdAtDay at(Participant one, HouseholdFact fact, LocalDate day) {
        boolean ofClass = fact.effectiveClass() != null && TARGET_CLASSES.contains(fact.effectiveClass());
        boolean inPoorDistrict = areaClasses.isInPoorDistrict(fact.unitId(), day);
        boolean target = ofClass || inPoorDistrict;
        boolean priority = ofClass || fact.ethnicMinority() || fact.merit();
        return new HouseholdAtDay(fact.id(), fact.code(), fact.head(), one.kind(), one.stock(), target, priority,
                fact.effectiveClass() == null ? null : fact.effectiveClass().name(), one.note(),
                new Basis(fact.reviewedFrom(), fact.decisionNo(), fact.monthsSinceEscape(),
                        parameters.at(ParameterCode.NEWLY_ESCAPED_MONTHS, day, null).intValue(), inPoorDistrict));
    }

    private List<SiteCap> siteCaps(ProjectContent content, LocalDate day, Long province) {
        List<Optional<SiteCap>> found = content.sites().stream().map(site -> siteCap(content, site, day, province)).toList();
        // One site without a known class leaves the strictest cap unknown, so none is claimed.
        return found.stream().allMatch(Optional::isPresent) ? found.stream().map(Optional::get).toList() : List.of();
    }

    private Optional<SiteCap> siteCap(ProjectContent content, Site site, LocalDate day, Long province) {
        return areaClasses.row(site.unitId(), site.village(), day)
                .flatMap(area -> caps.at(content.type(), area.areaClass(), day, province)
                        .map(cap -> new SiteCap(site.unitId(), units.name(site.unitId()), area.areaClass().name(),
                                cap.percent(), cap.article())));
    }

    private Limits limits(LocalDate day, Long province) {
        LegalParameter target = parameters.at(ParameterCode.MIN_TARGET_PERCENT, day, province);
        LegalParameter priority = parameters.at(ParameterCode.PRIORITY_TARGET_PERCENT, day, province);
        LegalParameter cycles = parameters.at(ParameterCode.MAX_INPUT_CYCLES, day, province);
        LegalParameter split = parameters.at(ParameterCode.MIXED_SITES_MAY_SPLIT, day, province);
        LegalParameter recent = parameters.at(ParameterCode.RECENT_SUPPORT_MONTHS, day, province);
        boolean reasons = parameters.at(ParameterCode.SUPPORT_REASON_REQUIRED, day, province).value().signum() > 0;
        return new Limits(target.value(), target.article(), priority.value(), priority.article(), cycles.intValue(), cycles.article(), split.value().signum() > 0,
                new SupportLimits(recent.intValue(), reasons, recent.article()), meeting(day, province), linkage(day, province), term(day, province));
    }

    private TermLimits term(LocalDate day, Long province) {
        LegalParameter months = parameters.at(ParameterCode.MAX_PROJECT_MONTHS, day, province);
        LegalParameter last = parameters.at(ParameterCode.PROGRAMME_LAST_YEAR, day, province);
        return new TermLimits(months.intValue(), months.article(), last.intValue(), last.article());
    }

    private MeetingLimits meeting(LocalDate day, Long province) {
        LegalParameter attendance = parameters.at(ParameterCode.MEETING_ATTENDANCE_PERCENT, day, province);
        return new MeetingLimits(attendance.value(), parameters.at(ParameterCode.MEETING_VOTE_PERCENT, day, province).value(), attendance.article());
    }

    private LinkageLimits linkage(LocalDate day, Long province) {
        LegalParameter years = parameters.at(ParameterCode.LINKAGE_YEARS_LONG_CYCLE, day, province);
        return new LinkageLimits(years.intValue(), parameters.at(ParameterCode.LINKAGE_YEARS_SHORT_CYCLE, day, province).intValue(), years.article());
    }

    private Long province(ProjectContent content) {
        return content.sites().stream().findFirst().flatMap(site -> units.provinceOf(site.unitId())).map(UnitView::id).orElse(null);
    }

    /** Who receives something, as far as the dossier says what and when. */
    private static List<Long> beneficiaries(ProjectContent content) {
        return content.product() == null || content.endDate() == null ? List.of() : content.participants().stream()
                .filter(one -> one.kind() == ParticipantKind.BENEFICIARY).map(Participant::householdId).distinct().toList();
    }

    /** Only a beneficiary receives anything, so only a beneficiary can receive it twice. */
    private List<Overlap> overlaps(ProjectContent content, Long projectId, SupportLimits limits) {
        List<Long> ids = beneficiaries(content);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<SupportOverlap> found = overlaps.near(ids, content.product(), new Period(content.startDate(), content.endDate()),
                limits.recentMonths(), projectId);
        Set<Long> known = scope.seen(actor.get(), found.stream().filter(SupportOverlap::isProject).map(SupportOverlap::sourceId).distinct().toList());
        return found.stream().map(other -> overlap(other, known)).toList();
    }

    /** A dossier that the reader may not know of is told by programme and days only. */
    private static Overlap overlap(SupportOverlap other, Set<Long> known) {
        boolean told = other.isProject() && known.contains(other.sourceId());
        return new Overlap(other.householdId(), other.householdCode(), other.grade(), told ? other.sourceId() : null,
                told || !other.isProject() ? other.sourceCode() : null, other.programme(), other.product(), other.from(), other.to());
    }
}
