package vn.sinhke.handing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.usecase.EditRoles;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.usecase.EndSeats;
import vn.sinhke.appraisal.usecase.LockSheet;
import vn.sinhke.appraisal.usecase.RecordMeeting;
import vn.sinhke.appraisal.usecase.SaveSheet;
import vn.sinhke.appraisal.usecase.SetCouncil;
import vn.sinhke.appraisal.usecase.SignMinutes;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.funding.usecase.MoveCycle;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.handing.domain.HandedResult;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.EndedPlaces;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingLineView;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.notice.query.NoticeFacts;
import vn.sinhke.notice.query.Recipients;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.FormerPlaces;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.CurrentActor;
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

/** Open dossiers of a department that ended on 28/2/2025 reach the people of the one that followed, who do with them what the others can no more. */
class HandOverDepartmentIT {
    private static final String OLD = "SLDTBXH";
    private static final String NEW = "SNNMT";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Warrant WARRANT = new Warrant("45/QĐ-UBND", FIRST_DAY, "Hợp nhất sở");
    private static final Map<String, BigDecimal> GOOD = Map.of("NEED", new BigDecimal(18), "CAP", new BigDecimal(14), "PRICE", new BigDecimal(15),
            "MARKET", new BigDecimal(17), "CAPACITY", new BigDecimal(20));

    private Instant now;
    private Wiring app;
    private Dossiers dossiers;
    private Actor admin;
    private Actor author;
    private Actor oldHead;
    private Actor oldAppraiser;
    private Actor head;
    private Actor appraiser;

    @ParameterizedTest
    @EnumSource
    void onTheDayOfTheSuccessionEveryOpenDossierGoesOverWithARecord(DatabaseServer server) {
        in(server, () -> {
            Map<ProjectState, Long> all = new EnumMap<>(ProjectState.class);
            for (ProjectState state : ProjectState.values()) {
                all.put(state, dossier(state, Manager.DEPARTMENT));
            }
            long ofDistrict = dossier(ProjectState.SUBMITTED, Manager.DISTRICT);
            List<Long> open = all.entrySet().stream().filter(one -> !one.getKey().isFinal()).map(Map.Entry::getValue).toList();
            List<Long> seen = all.entrySet().stream().filter(one -> !one.getKey().isFinal() && one.getKey() != ProjectState.DRAFT).map(Map.Entry::getValue).toList();
            dossiers.as(admin);
            on(LAST_DAY);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).as("it works until the end of the day").isEmpty();
            assertThat(rules(refused(admin, () -> app.get(HandOverUnit.class).handOver(OLD, new Warrant("45/QĐ-UBND", LAST_DAY, "Hợp nhất sở"))))).containsExactly("handing-nothing");
            on(FIRST_DAY);
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).extracting(one -> one.place().key(), one -> one.dossiers()).containsExactly(tuple(OLD, open.size()));
            assertThat(app.in(() -> app.get(HandOverUnit.class).preview(OLD)).dossiers()).hasSameSizeAs(open)
                    .allSatisfy(one -> assertThat(one.to().code()).isEqualTo(NEW)).allSatisfy(one -> assertThat(one.refused()).isEmpty());
            for (long id : seen) {
                assertThat(sees(head, id)).as("before, nobody of the new department knows of it").isFalse();
                assertThat(sees(oldHead, id)).isTrue();
            }

            HandingView record = handOver();
            assertThat(record.fromName()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
            assertThat(record.documentNo()).isEqualTo("45/QĐ-UBND");
            assertThat(record.documentDate()).isEqualTo(FIRST_DAY);
            assertThat(record.lines()).extracting(HandingLineView::projectId).containsExactlyInAnyOrderElementsOf(open);
            assertThat(record.lines()).allSatisfy(line -> {
                assertThat(line.result()).isEqualTo(HandedResult.PASSED);
                assertThat(line.toName()).isEqualTo("Sở Nông nghiệp và Môi trường");
            });
            for (Map.Entry<ProjectState, Long> one : all.entrySet()) {
                ProjectDetail dossier = read(one.getValue());
                assertThat(dossier.state()).isEqualTo(one.getKey());
                assertThat(agency(dossier)).as(one.getKey() + ": what is over stays").isEqualTo(one.getKey().isFinal() ? OLD : NEW);
                assertThat(dossier.ownerUnitId()).as("the district lasts").isEqualTo(dossiers.unit("066"));
                assertThat(dossier.communeId()).isEqualTo(dossiers.unit("02179"));
            }
            assertThat(agency(read(ofDistrict))).isEqualTo("UBND-066");
            for (long id : seen) {
                assertThat(sees(head, id)).isTrue();
                assertThat(sees(oldHead, id)).isFalse();
                assertThat(sees(oldAppraiser, id)).isFalse();
            }
            List<HistoryLine> lines = app.in(() -> app.get(History.class).of("Project", open.get(0)));
            assertThat(lines).last().satisfies(line -> {
                assertThat(line.action()).isEqualTo("HAND_TERRITORY");
                assertThat(line.comment()).isEqualTo("Sở Lao động - Thương binh và Xã hội (SLDTBXH) → Sở Nông nghiệp và Môi trường (SNNMT) · 45/QĐ-UBND, 01/03/2025");
            });
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).isEmpty();
            assertThat(rules(refused(admin, this::hand))).containsExactly("handing-nothing");
        });
    }

    /** Receiving, rejecting, presenting, contracting and closing are the new department's, and are told to it. */
    @ParameterizedTest
    @EnumSource
    void theNewPeopleActAndTheOldNoMore(DatabaseServer server) {
        in(server, () -> {
            Actor oldFinance = app.in(() -> dossiers.person(Role.FINANCE_OFFICER, OLD));
            Actor oldDeputy = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, OLD));
            Actor deputy = granted(Role.DEPT_APPRAISER);
            long submitted = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            long failed = dossier(ProjectState.APPRAISED_FAIL, Manager.DEPARTMENT);
            long passed = dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT);
            long settled = dossier(ProjectState.SETTLED, Manager.DEPARTMENT);
            assertThat(waiting(submitted)).containsExactlyInAnyOrder(oldAppraiser.id(), oldDeputy.id());
            assertThat(open(oldHead, passed)).contains(ProjectAction.PRESENT);
            Actor oldPower = Dossiers.delegate(oldDeputy, oldHead, Role.DEPT_HEAD, null, LAST_DAY, DAY.plusYears(1));
            assertThat(open(oldPower, passed)).as("until it is handed over").contains(ProjectAction.PRESENT);

            handOver();
            assertThat(waiting(submitted)).containsExactlyInAnyOrder(appraiser.id(), deputy.id());
            assertThat(waiting(passed)).containsExactly(head.id());
            assertThat(open(appraiser, submitted)).contains(ProjectAction.ACCEPT, ProjectAction.RETURN);
            assertThat(open(head, failed)).contains(ProjectAction.REJECT);
            assertThat(open(head, passed)).contains(ProjectAction.PRESENT);
            assertThat(open(head, settled)).contains(ProjectAction.CLOSE);
            assertThat(work(appraiser)).containsExactlyInAnyOrder(submitted, settled);
            assertThat(work(head)).contains(failed, passed, settled);
            assertThat(open(Dossiers.delegate(deputy, head, Role.DEPT_HEAD, null, DAY, DAY.plusYears(1)), passed)).contains(ProjectAction.PRESENT);
            for (Actor who : List.of(oldHead, oldAppraiser, oldFinance, oldDeputy, oldPower)) {
                assertThat(work(who)).isEmpty();
                for (long id : List.of(submitted, failed, passed, settled)) {
                    assertThat(refused(who, () -> app.get(MoveDossier.class).available(id))).as("a power of the old head's is worth nothing").isInstanceOf(Problem.NotFound.class);
                }
                assertThat(refused(who, () -> act(submitted, "accept"))).isInstanceOf(Problem.NotFound.class);
                assertThat(refused(who, () -> act(passed, "present"))).isInstanceOf(Problem.NotFound.class);
            }
            dossiers.as(appraiser);
            app.run(() -> act(submitted, "accept"));
            assertThat(read(submitted)).satisfies(dossier -> {
                assertThat(dossier.state()).isEqualTo(ProjectState.ACCEPTED);
                assertThat(dossier.acceptedBy()).isEqualTo(appraiser.id());
            });
        });
    }

    /** Whoever belongs to the old department only leaves a council that is at work; whoever has a role elsewhere, or was given one in the new department, stays. */
    @ParameterizedTest
    @EnumSource
    void seatsOfTheOldDepartmentEndAndTheNewHeadSetsTheCouncil(DatabaseServer server) {
        in(server, () -> {
            Actor secretary = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, OLD));
            Actor fromFinance = app.in(() -> dossiers.person(Role.FINANCE_OFFICER, "066"));
            Actor goes = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, OLD));
            on(LAST_DAY);
            long accepted = appraised(ProjectState.ACCEPTED, goes, secretary, fromFinance);
            long scored = appraised(ProjectState.IN_APPRAISAL, oldAppraiser, secretary, fromFinance);
            long passed = appraised(ProjectState.APPRAISED_PASS, oldAppraiser, secretary, fromFinance);
            for (Actor who : List.of(oldAppraiser, fromFinance)) {
                score(who, scored);
            }
            on(DAY);
            give(goes, Role.DEPT_APPRAISER);
            handOver();

            assertThat(seated(accepted)).as("the chair has moved, the secretary has not").containsExactly(goes.id(), fromFinance.id());
            assertThat(seated(scored)).containsExactly(fromFinance.id());
            assertThat(seated(passed)).as("its papers name them").containsExactly(oldAppraiser.id(), secretary.id(), fromFinance.id());
            assertThat(app.in(() -> app.get(History.class).of("Project", scored))).filteredOn(line -> line.action().equals("END_SEATS")).singleElement()
                    .satisfies(line -> assertThat(line.comment()).contains(oldAppraiser.fullName(), secretary.fullName()).doesNotContain(fromFinance.fullName()));
            for (Actor who : List.of(oldAppraiser, secretary)) {
                assertThat(refused(who, () -> save(scored))).as("whoever sat there may still read it").isInstanceOf(Problem.NotAllowed.class);
            }
            assertThat(refused(secretary, () -> act(accepted, "openCouncil"))).isInstanceOf(Problem.NotAllowed.class);
            assertThat(waiting(scored)).as("the head is told that a council is to be set").contains(fromFinance.id()).doesNotContain(oldAppraiser.id(), secretary.id());
            assertThat(refused(oldHead, () -> council(scored, "9/QĐ", goes, appraiser, fromFinance))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(head);
            app.run(() -> council(scored, "9/QĐ-SNNMT", goes, appraiser, fromFinance));
            for (Actor who : List.of(goes, appraiser, fromFinance)) {
                score(who, scored);
            }
            dossiers.as(goes);
            app.run(() -> move(scored, "conclude", "PASS"));
            assertThat(read(scored).state()).isEqualTo(ProjectState.APPRAISED_PASS);
            dossiers.as(head);
            app.run(() -> act(scored, "present"));
            assertThat(read(scored).state()).isEqualTo(ProjectState.PENDING_APPROVAL);

            app.run(() -> {
                dossiers.sql("UPDATE project SET state = 'IN_APPRAISAL' WHERE id = ?1", passed);
                dossiers.sql("UPDATE council SET sent_back = TRUE WHERE project_id = ?1", passed);
                app.get(EndSeats.class).end(passed);
            });
            assertThat(seated(passed)).as("sent back, the old department's members are no more").containsExactly(fromFinance.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotGoStaysAloneAndSaysWhy(DatabaseServer server) {
        in(server, () -> {
            Actor secretary = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, OLD));
            Actor member = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, OLD));
            on(LAST_DAY);
            long signed = appraised(ProjectState.IN_APPRAISAL, oldAppraiser, secretary, member);
            long other = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            List.of(oldAppraiser, secretary, member).forEach(who -> score(who, signed));
            Map<String, Attendance> there = Map.of(oldAppraiser.username(), Attendance.PRESENT, secretary.username(), Attendance.PRESENT,
                    member.username(), Attendance.PRESENT);
            dossiers.as(secretary);
            app.run(() -> app.get(RecordMeeting.class).record(signed, new RecordMeeting.Text(MeetingForm.IN_PERSON, LAST_DAY, "Phòng họp", "Thảo luận.",
                    CouncilOutcome.PASS, null, there), null));
            for (Actor who : List.of(secretary, oldAppraiser)) {
                dossiers.as(who);
                app.run(() -> app.get(SignMinutes.class).sign(signed, null));
            }
            on(DAY);
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(HandOverUnit.class).preview(OLD)).dossiers()).extracting(one -> one.dossier().id(), one -> one.refused().size())
                    .containsExactlyInAnyOrder(tuple(signed, 1), tuple(other, 0));
            HandingView record = handOver();
            assertThat(record.lines()).extracting(HandingLineView::projectId, HandingLineView::result)
                    .containsExactlyInAnyOrder(tuple(signed, HandedResult.REFUSED), tuple(other, HandedResult.PASSED));
            assertThat(record.lines()).filteredOn(HandingLineView::isRefused).singleElement().satisfies(line -> assertThat(line.refusal()).startsWith("Biên bản đã ký đủ"));
            assertThat(agency(read(signed))).isEqualTo(OLD);
            assertThat(seated(signed)).hasSize(3);
            dossiers.as(oldAppraiser);
            app.run(() -> move(signed, "conclude", "PASS"));
            assertThat(handOver().lines()).extracting(HandingLineView::result).as("once it is concluded it goes").containsExactly(HandedResult.PASSED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutADepartmentThatFollowsNothingMoves(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            HandingView record = handOver();
            assertThat(record.lines()).singleElement().satisfies(line -> assertThat(line.refusal()).startsWith("Chưa có cơ quan quản lý"));
            assertThat(agency(read(id))).isEqualTo(OLD);
        }, "UPDATE agency SET component = 'AGRICULTURE' WHERE code = 'SNNMT'");
    }

    @ParameterizedTest
    @EnumSource
    void theMoneyFollowsTheDossier(DatabaseServer server) {
        in(server, () -> {
            Actor before = app.in(() -> dossiers.person(Role.FINANCE_OFFICER, OLD));
            Actor finance = granted(Role.FINANCE_OFFICER);
            on(LAST_DAY);
            long id = dossier(ProjectState.IN_PROGRESS, Manager.DEPARTMENT);
            app.run(() -> {
                dossiers.sql("INSERT INTO project_site (project_id, pos, unit_id) VALUES (?1, 0, ?2)", id, dossiers.unit("02179"));
                for (int no = 1; no <= 2; no++) {
                    app.get(FundingCycles.class).add(new FundingCycle(id, new CyclePlan(no, 2025, null, null), Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(300)), LAST_DAY));
                }
            });
            dossiers.as(before);
            app.run(() -> app.get(EnterAllocation.class).enter(new EnterAllocation.Entry(FundingSource.CENTRAL_BUDGET, 2025, dossiers.unit("06"), Money.vnd(600),
                    CapitalKind.RECURRENT, "12/QĐ-UBND", null)));
            cycle(before, id, 1, CycleAction.FUND);
            on(DAY);
            assertThat(refused(finance, () -> app.get(MoveCycle.class).move(id, 1, CycleAction.OPEN, Seen.NONE, null))).isInstanceOf(Problem.NotFound.class);
            assertThat(sees(finance, id)).as("a department of all components sees its own dossiers only").isFalse();
            handOver();
            assertThat(sees(finance, id)).isTrue();
            cycle(finance, id, 1, CycleAction.OPEN);
            app.run(() -> dossiers.sql("UPDATE funding_cycle SET state = 'SETTLED' WHERE project_id = ?1 AND cycle_no = 1", id));
            cycle(finance, id, 2, CycleAction.FUND);
            assertThat(app.in(() -> app.get(History.class).of("Project", id))).filteredOn(line -> line.action().equals("TAKE_OVER_ALLOCATION"))
                    .singleElement().satisfies(line -> assertThat(line.comment()).isEqualTo("12/QĐ-UBND · Sở Lao động - Thương binh và Xã hội"));
            assertThat(refused(before, () -> app.get(MoveCycle.class).move(id, 2, CycleAction.OPEN, Seen.NONE, null))).isInstanceOf(Problem.NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void papersOfThoseDaysKeepTheOldNameAndLaterOnesBearTheNew(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.APPROVED, Manager.DEPARTMENT);
            handOver();
            var former = app.in(() -> app.get(FormerPlaces.class).of(id));
            assertThat(former).singleElement().satisfies(place -> assertThat(place.lastDay()).isEqualTo(LAST_DAY));
            PlaceNames names = app.get(PlaceNames.class);
            assertThat(app.in(() -> names.agency(read(id).at(former.get(0)), LAST_DAY)).code()).isEqualTo(OLD);
            assertThat(app.in(() -> names.agency(read(id), FIRST_DAY)).code()).isEqualTo(NEW);
        });
    }

    /** Which department is in charge is said by the dated rows of the agencies alone, for each component and on each side of the day. */
    @ParameterizedTest
    @EnumSource
    void theDepartmentInChargeIsThatOfTheDay(DatabaseServer server) {
        in(server, () -> {
            assertThat(inCharge(Component.LIVELIHOOD_DIVERSIFICATION, LAST_DAY)).isEqualTo(OLD);
            assertThat(inCharge(Component.AGRICULTURE, LAST_DAY)).isEqualTo("SNNPTNT");
            for (Component component : Component.values()) {
                assertThat(inCharge(component, FIRST_DAY)).isEqualTo(NEW);
                assertThat(inCharge(component, LocalDate.of(2025, 6, 30))).isEqualTo(NEW);
                assertThat(inCharge(component, LocalDate.of(2025, 7, 1))).isEqualTo("SNNMT-2025");
            }
            Agencies agencies = app.get(Agencies.class);
            assertThat(app.in(() -> app.get(AgencySuccession.class).heritage(agencies.byCode(NEW).orElseThrow().id())))
                    .containsExactlyInAnyOrder(agencies.byCode(NEW).orElseThrow().id(), agencies.byCode(OLD).orElseThrow().id(), agencies.byCode("SNNPTNT").orElseThrow().id());
        });
    }

    /** What is still with the old department when its district is dissolved too goes over with the district, once. */
    @ParameterizedTest
    @EnumSource
    void fromJulyItGoesWithItsDistrict(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            on(LocalDate.of(2025, 7, 1));
            dossiers.as(admin);
            assertThat(app.in(() -> app.get(EndedPlaces.class).all())).extracting(one -> one.place().code()).containsExactly("066");
            assertThat(rules(refused(admin, this::hand))).containsExactly("handing-nothing");
            app.run(() -> app.get(HandOverUnit.class).handOver(Long.toString(dossiers.unit("066")), WARRANT));
            assertThat(agency(read(id))).isEqualTo("SNNMT-2025");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsHandOverAndOnlyOnPaper(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            List<Actor> others = new ArrayList<>(List.of(head, appraiser));
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
                String where = switch (role) {
                    case AUDITOR, ADMIN -> null;
                    case COMMUNE_OFFICER, COMMUNITY_MONITOR -> "02179";
                    case DISTRICT_OFFICER, DISTRICT_LEADER -> "066";
                    case PROVINCE_LEADER -> "06";
                    default -> OLD;
                };
                others.add(app.in(() -> dossiers.person(role, where)));
            }
            for (Actor who : others) {
                assertThat(refused(who, this::hand)).as(who.roles().toString()).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(who, () -> app.get(HandOverUnit.class).preview(OLD))).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(who, () -> app.get(EndedPlaces.class).all())).isInstanceOf(Problem.NotAllowed.class);
            }
            assertThat(rules(refused(admin, () -> app.get(HandOverUnit.class).handOver(OLD, new Warrant(null, DAY.plusDays(1), " ")))))
                    .containsExactly("handing-document", "handing-date", "handing-reason");
            for (String unknown : Arrays.asList("UBND-066", "KHONG", "", null)) {
                assertThat(refused(admin, () -> app.get(HandOverUnit.class).preview(unknown))).isInstanceOf(Problem.NotFound.class);
            }
            for (String lasting : List.of(NEW, Long.toString(dossiers.unit("066")))) {
                assertThat(rules(refused(admin, () -> app.get(HandOverUnit.class).handOver(lasting, WARRANT)))).containsExactly("handing-nothing");
            }
            assertThat(agency(read(id))).isEqualTo(OLD);
        });
    }

    /** @param before what is changed in the reference data before anybody reads it */
    private void in(DatabaseServer server, Runnable story, String... before) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            on(DAY);
            app = wiring.with(BusinessClock.class, new BusinessClock(SetClock.showing(() -> now))).with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                List.of(before).forEach(dossiers::sql);
                app.with(CurrentActor.class, dossiers);
                admin = dossiers.person(Role.ADMIN, null);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                oldHead = dossiers.person(Role.DEPT_HEAD, OLD);
                oldAppraiser = dossiers.person(Role.DEPT_APPRAISER, OLD);
            });
            head = granted(Role.DEPT_HEAD);
            appraiser = granted(Role.DEPT_APPRAISER);
            story.run();
        }
    }

    /** Somebody to whom the administrator gives the role in the new department. */
    private Actor granted(Role role) {
        Actor who = app.in(() -> dossiers.person(Role.AUDITOR, null));
        app.run(() -> dossiers.sql("DELETE FROM user_role WHERE user_id = ?1", who.id()));
        return give(who, role);
    }

    private Actor give(Actor who, Role role) {
        dossiers.as(admin);
        app.run(() -> app.get(EditRoles.class).grant(who.id(), role, NEW, DAY));
        return app.in(() -> app.get(Actors.class).byUsername(who.username())).orElseThrow().actor();
    }

    private void on(LocalDate day) {
        now = day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private long dossier(ProjectState state, Manager manager) {
        return app.in(() -> dossiers.dossier(state, manager, author, null, null));
    }

    /** A dossier in this state whose council the old head had set. */
    private long appraised(ProjectState state, Actor chair, Actor secretary, Actor member) {
        long id = dossier(ProjectState.ACCEPTED, Manager.DEPARTMENT);
        dossiers.as(oldHead);
        app.run(() -> council(id, "1/QĐ", chair, secretary, member));
        app.run(() -> dossiers.sql("UPDATE project SET state = ?1 WHERE id = ?2", state.name(), id));
        return id;
    }

    private void council(long id, String decisionNo, Actor chair, Actor secretary, Actor member) {
        app.get(SetCouncil.class).set(id, decisionNo, List.of(new SetCouncil.Member(chair.username(), Seat.CHAIR),
                new SetCouncil.Member(secretary.username(), Seat.SECRETARY), new SetCouncil.Member(member.username(), Seat.MEMBER)));
    }

    private void save(long id) {
        app.get(SaveSheet.class).save(id, GOOD, null, Opinion.PASS, null, null);
    }

    private void score(Actor who, long id) {
        dossiers.as(who);
        app.run(() -> {
            save(id);
            app.get(LockSheet.class).lock(id);
        });
    }

    private List<Long> seated(long id) {
        return app.in(() -> app.get(Councils.class).seated(id));
    }

    private void cycle(Actor who, long id, int no, CycleAction action) {
        dossiers.as(who);
        app.run(() -> app.get(MoveCycle.class).move(id, no, action, Seen.NONE, null));
    }

    private void act(long id, String name) {
        move(id, name, null);
    }

    /** As another system does, for which minutes and answers are not due. */
    private void move(long id, String name, String outcome) {
        app.get(MoveDossier.class).move(id, new MoveCommand(name, null, "Xem", List.of(), outcome, null, null, false));
    }

    /** What this person may do with the dossier, whatever else still speaks against it. */
    private List<ProjectAction> open(Actor who, long id) {
        dossiers.as(who);
        return app.in(() -> app.get(MoveDossier.class).available(id)).stream().map(one -> one.action()).toList();
    }

    private boolean sees(Actor who, long id) {
        dossiers.as(who);
        try {
            app.run(() -> app.get(ProjectDetails.class).visible(id));
            return true;
        } catch (Problem.NotFound unknown) {
            return false;
        }
    }

    private Set<Long> waiting(long id) {
        return app.in(() -> app.get(Recipients.class).waiting(app.get(NoticeFacts.class).dossier(id).orElseThrow()));
    }

    private List<Long> work(Actor who) {
        dossiers.as(who);
        return app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 50)).items().stream().map(WorkRow::id).toList();
    }

    private ProjectDetail read(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id));
    }

    private String agency(ProjectDetail dossier) {
        return app.in(() -> app.get(Agencies.class).byId(dossier.agencyId())).orElseThrow().code();
    }

    private String inCharge(Component component, LocalDate day) {
        return app.in(() -> app.get(Agencies.class).department(component, day)).orElseThrow().code();
    }

    private HandingView handOver() {
        dossiers.as(admin);
        Long id = app.in(() -> app.get(HandOverUnit.class).handOver(OLD, WARRANT));
        return app.in(() -> app.get(HandingDetail.class).of(id));
    }

    private void hand() {
        app.get(HandOverUnit.class).handOver(OLD, WARRANT);
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
