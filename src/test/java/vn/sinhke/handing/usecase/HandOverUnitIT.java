package vn.sinhke.handing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.usecase.EditRoles;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTask;
import vn.sinhke.decision.usecase.RaiseToProvince;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.AllocationList;
import vn.sinhke.funding.usecase.CarryOverAllocation;
import vn.sinhke.funding.usecase.DraftPayment;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.funding.usecase.MoveCycle;
import vn.sinhke.funding.usecase.MovePayment;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.handing.domain.HandedResult;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.EndedPlaces;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingLineView;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.handing.query.UnitDossier;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.FormerPlaces;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.SaveProject;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;

/** Open work of a dissolved district reaches the people of the unit that followed, and its papers keep the old names. */
class HandOverUnitIT {
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 2);
    private static final Warrant WARRANT = new Warrant("03/QĐ-UBND", LocalDate.of(2025, 7, 1), "Sắp xếp đơn vị hành chính");

    private Instant now;
    private Wiring app;
    private Dossiers dossiers;
    private Actor admin;
    private Actor author;
    private Actor officer;
    private Actor leader;
    private long naRi;
    private long tranPhu;

    @ParameterizedTest
    @EnumSource
    void openDossiersReachTheSuccessorsPeopleWithARecord(DatabaseServer server) {
        in(server, () -> {
            long draft = dossier(ProjectState.DRAFT, Manager.DEPARTMENT);
            long returned = dossier(ProjectState.RETURNED, Manager.DISTRICT);
            long waiting = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
            long running = dossier(ProjectState.IN_PROGRESS, Manager.DEPARTMENT);
            long over = dossier(ProjectState.REJECTED, Manager.DEPARTMENT);
            dossiers.as(admin);
            on(LocalDate.of(2025, 6, 30));
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).as("on its last day only the department has ended").extracting(one -> one.place().code()).containsExactly("SLDTBXH");
            on(AFTER);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).extracting(one -> one.place().code(), one -> one.dossiers())
                    .containsExactly(tuple("066", 4));
            assertThat(work(officer)).as("before: nothing of it is the commune's").isEmpty();
            assertThat(work(leader)).isEmpty();

            HandingView record = handOver();
            assertThat(record.fromName()).isEqualTo("Huyện Na Rì");
            assertThat(record.lines()).extracting(HandingLineView::projectId, HandingLineView::reference, HandingLineView::toName, HandingLineView::result)
                    .containsExactlyInAnyOrder(passed(draft), passed(returned), passed(waiting), passed(running));
            assertThat(work(officer)).extracting(WorkRow::id, WorkRow::task).containsExactlyInAnyOrder(tuple(draft, WorkTask.WRITE), tuple(returned, WorkTask.ANSWER));
            assertThat(work(leader)).extracting(WorkRow::id).as("and the commune's leader decides what the district's would have").containsExactly(waiting);
            dossiers.as(officer);
            assertThat(app.in(() -> app.get(SaveProject.class).isOpen(draft))).isTrue();

            assertThat(read(waiting)).satisfies(dossier -> {
                assertThat(dossier.ownerUnitId()).as("scenario 32: the owner is the new Trần Phú").isEqualTo(tranPhu);
                assertThat(dossier.communeId()).isEqualTo(tranPhu);
                assertThat(dossier.districtId()).as("a commune stands in for its district").isEqualTo(tranPhu);
                assertThat(app.get(Units.class).name(dossier.provinceId())).isEqualTo("Tỉnh Thái Nguyên");
            });
            assertThat(read(over).ownerUnitId()).as("what is over stays").isEqualTo(naRi);
            List<HistoryLine> lines = app.in(() -> app.get(History.class).of("Project", waiting));
            assertThat(lines).last().satisfies(line -> {
                assertThat(line.action()).isEqualTo("HAND_TERRITORY");
                assertThat(line.comment()).isEqualTo("Huyện Na Rì (066) → Xã Trần Phú (02176) · 03/QĐ-UBND, 01/07/2025");
            });
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).isEmpty();
            assertThat(rules(refused(admin, this::hand))).containsExactly("handing-nothing");
        });
    }

    /** The money of a dossier follows it: what its cycles hold is paid, carried over and settled, and what the old agency has free pays later cycles. */
    @ParameterizedTest
    @EnumSource
    void theMoneyFollowsTheDossier(DatabaseServer server) {
        in(server, () -> {
            Actor before = app.in(() -> dossiers.person(Role.FINANCE_OFFICER, "066"));
            Actor finance = granted(Role.FINANCE_OFFICER);
            Actor foreign = app.in(() -> dossiers.person(Role.FINANCE_OFFICER, "065"));
            on(LocalDate.of(2025, 6, 2));
            long id = dossier(ProjectState.IN_PROGRESS, Manager.DISTRICT);
            app.run(() -> {
                dossiers.sql("INSERT INTO project_site (project_id, pos, unit_id) VALUES (?1, 0, ?2)", id, dossiers.unit("02179"));
                for (int no = 1; no <= 2; no++) {
                    app.get(FundingCycles.class).add(new FundingCycle(id, new CyclePlan(no, 2025, null, null),
                            Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(300)), LocalDate.of(2025, 6, 2)));
                }
            });
            dossiers.as(before);
            long allocation = app.in(() -> app.get(EnterAllocation.class).enter(new EnterAllocation.Entry(FundingSource.CENTRAL_BUDGET, 2025,
                    naRi, Money.vnd(500), CapitalKind.RECURRENT, "12/QĐ-UBND", null)));
            cycle(before, id, 1, CycleAction.FUND);
            on(AFTER);
            dossiers.as(admin);
            handOver();

            dossiers.as(finance);
            assertThat(app.in(() -> app.get(AllocationList.class).one(allocation)).free()).as("the successor sees what is left").isEqualTo(Money.vnd(200));
            cycle(finance, id, 1, CycleAction.OPEN);
            assertThat(rules(refused(finance, () -> app.get(MoveCycle.class).move(id, 2, CycleAction.FUND, Seen.NONE, null)))).containsExactly("cycle-funded");
            long payment = app.in(() -> app.get(DraftPayment.class).draft(id, 1, new Payment.Order(PaymentKind.VOLUME, Money.vnd(100),
                    FundingSource.CENTRAL_BUDGET, "HTX", "01"))).id();
            dossiers.as(finance);
            assertThat(app.in(() -> app.get(MovePayment.class).move(payment, PaymentAction.REQUEST, Seen.NONE, null)).state()).isEqualTo(PaymentState.REQUESTED);
            app.run(() -> app.get(MovePayment.class).move(payment, PaymentAction.REFUSE, Seen.NONE, "lý do"));
            assertThat(refused(foreign, () -> app.get(CarryOverAllocation.class).carryOver(allocation, 2026, "NQ", null))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(finance);
            long carried = app.in(() -> app.get(CarryOverAllocation.class).carryOver(allocation, 2026, "NQ", null));
            assertThat(app.in(() -> app.get(ViewMoney.class).cycle(id, 1)).left()).isEqualTo(Money.vnd(300));
            assertThat(app.in(() -> app.get(AllocationList.class).one(carried)).free()).isEqualTo(Money.vnd(200));
            app.run(() -> dossiers.sql("UPDATE funding_cycle SET budget_year = 2026, planned_central = 200 WHERE project_id = ?1 AND cycle_no = 2", id));
            cycle(finance, id, 2, CycleAction.FUND);
            assertThat(app.in(() -> app.get(History.class).of("Project", id))).filteredOn(line -> line.action().equals("TAKE_OVER_ALLOCATION"))
                    .singleElement().satisfies(line -> assertThat(line.comment()).isEqualTo("12/QĐ-UBND · UBND huyện Na Rì"));
        });
    }

    /** A commune stands in for its communes and their district, a department for those of the former province; nobody for a neighbour or itself alone before. */
    @ParameterizedTest
    @EnumSource
    void anAgencyStandsInForThoseThatItFollowed(DatabaseServer server) {
        in(server, () -> {
            assertThat(heritage("UBND-02176-2025")).contains("UBND-02176-2025", "UBND-066", "UBND-02179").doesNotContain("UBND-065", "UBND-06", "SLDTBXH");
            assertThat(heritage("SNNMT-2025")).contains("SNNMT-2025", "SNNMT", "SNNPTNT", "SLDTBXH").noneMatch(code -> code.startsWith("UBND"));
            assertThat(heritage("UBND-066")).containsExactly("UBND-066");
            assertThat(heritage("SLDTBXH")).containsExactly("SLDTBXH");
        });
    }

    private List<String> heritage(String code) {
        return app.in(() -> {
            Agencies agencies = app.get(Agencies.class);
            return app.get(AgencySuccession.class).heritage(agencies.byCode(code).orElseThrow().id()).stream()
                    .map(id -> agencies.byId(id).orElseThrow().code()).toList();
        });
    }

    private void cycle(Actor who, long id, int no, CycleAction action) {
        dossiers.as(who);
        app.run(() -> app.get(MoveCycle.class).move(id, no, action, Seen.NONE, null));
    }

    @ParameterizedTest
    @EnumSource
    void aDistrictThatIsNoMoreDecidesNothingAndItsCommuneDoesOnceHandedOver(DatabaseServer server) {
        in(server, () -> {
            Actor district = app.in(() -> dossiers.person(Role.DISTRICT_LEADER, "066"));
            Actor province = app.in(() -> dossiers.person(Role.PROVINCE_LEADER, "06"));
            long inTime = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
            long tooLate = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
            long dear = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
            long running = dossier(ProjectState.IN_PROGRESS, Manager.DISTRICT);
            long suspended = dossier(ProjectState.SUSPENDED, Manager.DISTRICT);
            long approved = dossier(ProjectState.APPROVED, Manager.DISTRICT);
            long ofDepartment = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT);
            app.run(() -> {
                dossiers.sql("UPDATE project SET state_support = 3000000001 WHERE id = ?1", dear);
                dossiers.sql("UPDATE project SET adjustment_pending = TRUE WHERE id = ?1", running);
            });
            on(LocalDate.of(2025, 6, 30));
            dossiers.as(district);
            move(inTime, "approve");
            assertThat(read(inTime).state()).isEqualTo(ProjectState.APPROVED);
            assertThat(blocked(tooLate)).isEmpty();
            assertThat(blocked(dear)).containsExactly("within-authority");

            on(LocalDate.of(2025, 7, 1));
            for (String name : List.of("approve", "sendBack", "reject")) {
                Problem refusal = refused(district, () -> act(tooLate, name));
                assertThat(rules(refusal)).as(name).containsExactly("district-abolished");
                assertThat(Messages.in(Messages.VIETNAMESE).of(((Problem.RulesBroken) refusal).violations().get(0)))
                        .isEqualTo("Từ 01/07/2025 không còn cấp huyện: bàn giao hồ sơ cho xã trước khi quyết định.");
                assertThat(rules(refused(district, () -> act(dear, name)))).as("nor does it raise").containsExactly("district-abolished");
            }
            assertThat(rules(refused(district, () -> app.get(RaiseToProvince.class).raise(dear, 1, null)))).containsExactly("district-abolished");
            for (String name : List.of("suspend", "decideAdjustment")) {
                assertThat(rules(refused(district, () -> act(running, name)))).as(name).containsExactly("district-abolished");
            }
            for (String name : List.of("resume", "cancel")) {
                assertThat(rules(refused(district, () -> act(suspended, name)))).as(name).containsExactly("district-abolished");
            }
            assertThat(rules(refused(district, () -> act(approved, "cancel")))).containsExactly("district-abolished");
            on(LocalDate.of(2026, 1, 5));
            assertThat(rules(refused(district, () -> act(tooLate, "approve")))).as("under the regime after it too").containsExactly("district-abolished");
            on(AFTER);
            dossiers.as(province);
            assertThat(blocked(ofDepartment)).as("the province's own").isEmpty();
            move(ofDepartment, "approve");

            handOver();
            assertThat(refused(district, () -> act(tooLate, "approve"))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(leader);
            move(tooLate, "approve");
            assertThat(read(tooLate).state()).isEqualTo(ProjectState.APPROVED);
            assertThat(blocked(dear)).as("the commune decides as far as the district did").containsExactly("within-authority");
            move(running, "suspend");
            move(suspended, "cancel");
        });
    }

    private void move(long id, String name) {
        app.run(() -> act(id, name));
    }

    private void act(long id, String name) {
        app.get(MoveDossier.class).move(id, new MoveCommand(name, null, "Xem lại", List.of(), name.equals("decideAdjustment") ? "APPROVE" : null, null,
                null, true));
    }

    /** What speaks against what is open, whatever it is. */
    private List<String> blocked(long id) {
        return app.in(() -> app.get(MoveDossier.class).available(id)).stream().flatMap(open -> open.blockedBy().stream()).map(Violation::rule)
                .filter(rule -> !rule.equals("reason-given")).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource
    void papersOfThoseDaysKeepTheNamesOfThoseDays(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.APPROVED, Manager.DISTRICT);
            handOver();
            var former = app.in(() -> app.get(FormerPlaces.class).of(id));
            assertThat(former).singleElement().satisfies(place -> {
                assertThat(place.lastDay()).isEqualTo(LocalDate.of(2025, 6, 30));
                assertThat(place.districtId()).isEqualTo(naRi);
            });
            PlaceNames names = app.get(PlaceNames.class);
            ProjectDetail then = read(id).at(former.get(0));
            assertThat(app.in(() -> names.committee(then.districtId(), LocalDate.of(2024, 6, 3))).orElseThrow().name()).isEqualTo("UBND huyện Na Rì");
            assertThat(app.in(() -> names.agency(then, LocalDate.of(2024, 6, 3))).name()).isEqualTo("UBND huyện Na Rì");
            assertThat(app.in(() -> names.agency(read(id), AFTER)).name()).isEqualTo("UBND xã Trần Phú");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aUnitThatWasDividedKeepsItsDossiersWithTheReason(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            HandingView record = handOver();
            assertThat(record.lines()).singleElement().satisfies(line -> {
                assertThat(line.result()).isEqualTo(HandedResult.REFUSED);
                assertThat(line.refusal()).isEqualTo("Xã Trần Phú chia cho nhiều đơn vị; chọn đơn vị trong hồ sơ trước.");
            });
            assertThat(read(id).ownerUnitId()).isEqualTo(naRi);
        }, "INSERT INTO admin_unit_succession (old_unit_id, new_unit_id, extent, effective) SELECT o.id, n.id, 'PARTIAL', '2025-07-01' FROM admin_unit o, admin_unit n"
                + " WHERE o.code = '02179' AND o.valid_to IS NOT NULL AND n.code = '02185' AND n.valid_from = '2025-07-01'");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsHandOverAndOnlyOnPaper(DatabaseServer server) {
        in(server, () -> {
            dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            for (Actor who : List.of(author, officer, leader, app.in(() -> dossiers.person(Role.AUDITOR, null)))) {
                assertThat(refused(who, this::hand)).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(who, () -> app.get(HandOverUnit.class).preview(place()))).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(who, () -> app.get(EndedPlaces.class).all())).isInstanceOf(Problem.NotAllowed.class);
            }
            assertThat(rules(refused(admin, () -> app.get(HandOverUnit.class).handOver(place(), new Warrant(null, AFTER.plusDays(1), " ")))))
                    .containsExactly("handing-document", "handing-date", "handing-reason");
            assertThat(refused(admin, () -> app.get(HandOverUnit.class).preview("1"))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(HandOverUnit.class).preview(place())).dossiers()).extracting(one -> one.to().code()).containsExactly("02176");
            assertThat(app.in(() -> app.get(EndedPlaces.class).under(app.get(EndedPlaces.class).of(place())))).extracting(UnitDossier::ownerUnitId).as("a preview changes nothing").containsExactly(naRi);
        });
    }

    /** @param before what is changed in the reference data before anybody reads it */
    private void in(DatabaseServer server, Runnable story, String... before) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            on(AFTER);
            app = wiring.with(BusinessClock.class, new BusinessClock(SetClock.showing(() -> now))).with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                List.of(before).forEach(dossiers::sql);
                app.with(CurrentActor.class, dossiers);
                admin = dossiers.person(Role.ADMIN, null);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                naRi = dossiers.unit("066");
                tranPhu = unitAfter("02176");
            });
            officer = granted(Role.COMMUNE_OFFICER);
            leader = granted(Role.DISTRICT_LEADER);
            story.run();
        }
    }

    /** Somebody to whom the administrator gives the role at the new commune. */
    private Actor granted(Role role) {
        Actor who = app.in(() -> dossiers.person(Role.AUDITOR, null));
        dossiers.as(admin);
        app.run(() -> app.get(EditRoles.class).grant(who.id(), role, "02176", AFTER));
        return app.in(() -> app.get(Actors.class).byUsername(who.username())).orElseThrow().actor();
    }

    private long unitAfter(String code) {
        return app.get(Units.class).find(code, AFTER).orElseThrow().id();
    }

    private void on(LocalDate day) {
        now = day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private long dossier(ProjectState state, Manager manager) {
        return app.in(() -> dossiers.dossier(state, manager, author, null, null));
    }

    private ProjectDetail read(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id));
    }

    private Tuple passed(long id) {
        return tuple(id, read(id).code(), "Xã Trần Phú", HandedResult.PASSED);
    }

    private List<WorkRow> work(Actor who) {
        dossiers.as(who);
        return app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 50)).items();
    }

    private String place() {
        return Long.toString(naRi);
    }

    private HandingView handOver() {
        dossiers.as(admin);
        Long id = app.in(() -> app.get(HandOverUnit.class).handOver(place(), WARRANT));
        return app.in(() -> app.get(HandingDetail.class).of(id));
    }

    private void hand() {
        app.get(HandOverUnit.class).handOver(place(), WARRANT);
    }

    private Problem refused(Actor who, Runnable work) {
        Problem problem = catchThrowableOfType(Problem.class, () -> {
            dossiers.as(who);
            app.run(work);
        });
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }

    private static List<String> rules(Problem problem) {
        return ((Problem.RulesBroken) problem).violations().stream().map(Violation::rule).toList();
    }
}
