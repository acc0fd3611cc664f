package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.domain.TemplateFields;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.document.query.Signatories;
import vn.sinhke.funding.query.ProjectMoney.CycleStanding;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.FormerPlaceView;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.HistoryLine;

/** What is known of a dossier when a paper is made; each part is read when first asked for. */
final class DossierRecord {
    private static final Set<ProjectState> BEFORE_ANY_COUNCIL = Set.of(ProjectState.DRAFT, ProjectState.SUBMITTED, ProjectState.RETURNED);

    private final ProjectDetail detail;
    private final LocalDate today;
    private final PlaceNames places;
    private final Signatories people;
    private final Reads reads;
    private final Going going;

    /**
     * A paper on its way out.
     *
     * @param by who lets it go, and signs it where nobody has signed before
     * @param replaces whether it takes the place of an earlier one
     * @param remarks what the report says of difficulties, null for none
     */
    record Going(Long by, boolean replaces, String remarks) { }

    /** The reads behind the parts, each asked once. */
    record Reads(Supplier<ProjectCase> law, Supplier<LawFacts> judged, Supplier<List<PaperState>> papers, Supplier<Optional<CouncilView>> council,
                 Supplier<Optional<MySheet>> sheet, Supplier<Optional<DecisionView>> approval, Supplier<List<HistoryLine>> story,
                 Supplier<Optional<ReturnView>> lastReturn, Supplier<List<HandoverView>> handovers,
                 Supplier<Optional<Long>> lastHandover, Supplier<List<CycleView>> cycles, Supplier<List<CycleStanding>> standing,
                 Supplier<List<IssuedView>> issued, Supplier<List<SignatureView>> signatures,
                 Supplier<List<ScanView>> scans, Supplier<List<FormerPlaceView>> formerPlaces,
                 BiFunction<DocumentKind, LocalDate, String> template) { }

    /** @param going null for a draft */
    DossierRecord(ProjectDetail detail, LocalDate today, PlaceNames places, Signatories people, Reads reads, Going going) {
        this.detail = detail;
        this.today = today;
        this.places = places;
        this.people = people;
        this.reads = reads;
        this.going = going;
    }

    /** The same dossier while one of its papers goes out. */
    DossierRecord going(Going paper) {
        return new DossierRecord(detail, today, places, people, reads, paper);
    }

    boolean isIssued() {
        return going != null;
    }

    boolean isReplacement() {
        return going != null && going.replaces();
    }

    /** What the paper that goes out says beyond the data. */
    Optional<String> remarks() {
        return Optional.ofNullable(going).map(Going::remarks);
    }

    /** Everything that went out, the latest first. */
    List<IssuedView> issued() {
        return reads.issued().get();
    }

    /** A paper of this dossier that went out. */
    IssuedView paper(Long id) {
        return issued().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Problem.NotFound::new);
    }

    /** The digital signatures of a paper in their order. */
    List<SignatureView> signatures(IssuedView paper) {
        return reads.signatures().get().stream().filter(one -> one.documentId().equals(paper.id())).toList();
    }

    /** The scans beside a paper. */
    List<ScanView> scans(IssuedView paper) {
        return reads.scans().get().stream().filter(one -> one.documentId().equals(paper.id())).toList();
    }

    /** The latest paper of a kind that went out. */
    Optional<IssuedView> issued(DocumentKind kind) {
        return issued().stream().filter(one -> one.kind() == kind).findFirst();
    }

    ProjectDetail detail() {
        return detail;
    }

    /** The dossier where it belonged on the day: before its units were dissolved, or where it belongs now. */
    ProjectDetail on(LocalDate day) {
        return reads.formerPlaces().get().stream().filter(place -> !day.isAfter(place.lastDay())).findFirst().map(detail::at).orElse(detail);
    }

    /** What the rights of people hang on. */
    Standing standing() {
        return new Standing(detail.id(), detail.code(), detail.name(), detail.version(), detail.state(), detail.manager(), detail.ownerUnitId(),
                detail.communeId(), detail.districtId(), detail.provinceId(), detail.agencyId(), detail.createdBy(), detail.submittedBy(),
                detail.raisedToProvince());
    }

    ProjectContent content() {
        return detail.content();
    }

    LocalDate today() {
        return today;
    }

    PlaceNames places() {
        return places;
    }

    ProjectCase law() {
        return reads.law().get();
    }

    LawFacts judged() {
        return reads.judged().get();
    }

    List<PaperState> papers() {
        return reads.papers().get();
    }

    /** The council that passed or failed the dossier; empty before it has concluded, and while it sits again. */
    Optional<CouncilView> concluded() {
        return BEFORE_ANY_COUNCIL.contains(detail.state()) ? Optional.empty()
                : met().filter(one -> one.result().outcome() != CouncilOutcome.SUPPLEMENT);
    }

    /** The council with whatever it concluded, such as that the dossier be supplemented; empty while it sits again. */
    Optional<CouncilView> met() {
        boolean gone = BEFORE_ANY_COUNCIL.contains(detail.state());
        return reads.council().get().filter(CouncilView::concluded).filter(one -> !gone || one.result().outcome() == CouncilOutcome.SUPPLEMENT);
    }

    Optional<MySheet> sheet() {
        return reads.sheet().get();
    }

    Optional<CouncilView> council() {
        return reads.council().get();
    }

    Optional<DecisionView> approval() {
        return reads.approval().get();
    }

    Optional<ReturnView> lastReturn() {
        return reads.lastReturn().get();
    }

    List<HandoverView> handovers() {
        return reads.handovers().get();
    }

    /** The latest handover, for whoever need not know what was handed over. */
    Optional<Long> lastHandover() {
        return reads.lastHandover().get();
    }

    /** Where the cycles stand, for whoever need not know their money. */
    List<CycleStanding> cyclesStanding() {
        return reads.standing().get();
    }

    List<CycleView> cycles() {
        return reads.cycles().get();
    }

    /** The last time that the dossier took this step. */
    Optional<HistoryLine> last(String action) {
        return reads.story().get().stream().filter(line -> line.action().equals(action)).reduce((first, next) -> next);
    }

    boolean isOfDepartment() {
        return detail.manager() == Manager.DEPARTMENT;
    }

    /** The agency that manages the dossier, under its name of the day. */
    AgencyView agency(LocalDate day) {
        return places.agency(on(day), day);
    }

    /** The people's committee of the level that manages the project, under which its papers are written. */
    AgencyView committee(LocalDate day) {
        return places.committee(committeeUnit(day), day).orElseGet(() -> agency(day));
    }

    /** The people's committee that decides: that of the managing level, or the province's on what a district has raised to it. */
    AgencyView decidingCommittee(LocalDate day) {
        return places.committee(decidingUnit(day), day).orElseGet(() -> agency(day));
    }

    /** The unit of that committee. */
    Long decidingUnit(LocalDate day) {
        return detail.isDecidedByProvince() ? on(day).provinceId() : on(day).districtId();
    }

    /** To whom the project is presented, in a sentence: the committee's chair on a department's project, the committee on a district's (DOMAIN §3A.6, §3B.4). */
    String decider(LocalDate day) {
        return (isOfDepartment() ? "Chủ tịch " : "") + PlaceNames.full(committee(day));
    }

    /** Who decides, in a sentence; the chair of the province's committee also on what a district has raised. */
    String approver(LocalDate day) {
        return (detail.isDecidedByProvince() ? "Chủ tịch " : "") + PlaceNames.full(decidingCommittee(day));
    }

    /** The sentences that hold for a kind on the day, with these values. */
    TemplateText.Written written(DocumentKind kind, LocalDate day, PaperValues values) {
        return TemplateText.of(reads.template().apply(kind, day)).fill(values.holding(TemplateFields.of(kind)));
    }

    /** The unit of that committee. */
    Long committeeUnit(LocalDate day) {
        return isOfDepartment() ? on(day).provinceId() : on(day).districtId();
    }

    /** The council as a body that signs: a group for community projects, else a council. */
    Body councilBody() {
        return detail.content().type() == ProjectType.COMMUNITY ? new Body("Tổ thẩm định", "Tổ trưởng")
                : new Body("Hội đồng thẩm định", "Chủ tịch Hội đồng");
    }

    /** The symbol of that body's papers. */
    String councilSymbol() {
        return detail.content().type() == ProjectType.COMMUNITY ? "TTĐ" : "HĐTĐ";
    }

    /** The block of somebody who signs for an agency. */
    SignatureBlock signature(Body body, Long userId, AgencyView agency, LocalDate day, DelegationKind power) {
        return people.of(userId, agency, day).map(who -> SignatureBlock.of(body, who, power)).orElseGet(() -> SignatureBlock.open(body));
    }

    /** The block of whoever did something as the agency's head, or in the head's name. */
    SignatureBlock headBlock(Body body, HistoryLine line, AgencyView agency, LocalDate day) {
        return signature(body, line.actorId(), agency, day, people.power(line.actorId(), line.actingForName(), Role.DEPT_HEAD, day).orElse(null));
    }

    /** The block of whoever lets the paper go out, as far as their office entitles them; room for a name in a draft. */
    SignatureBlock signer(Body body, AgencyView agency, LocalDate day) {
        return going == null ? SignatureBlock.open(body) : signature(body, going.by(), agency, day, null);
    }
}
