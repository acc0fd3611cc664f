package vn.sinhke.decision.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.persistence.DossierMarks;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.PapersLacking;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** What the database counts as flagged and soon is what the rows say of themselves, on both sides of each limit. */
class WorkFacetsIT {
    private Wiring app;
    private Dossiers dossiers;
    private Actor leader;
    private Actor author;
    private final Map<Long, Integer> papers = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void theCountsAgreeWithTheRows(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            papers.clear();
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(this::desk);
            WorkFilter all = filter(null, false);
            List<WorkRow> rows = rows(all);
            WorkFacets facets = app.in(() -> app.get(WorkList.class).facets(all));
            assertThat(rows).hasSize(27);
            assertThat(facets.whole()).isEqualTo(27);
            assertThat(facets.flagged()).isEqualTo(rows.stream().filter(WorkRow::flagged).count()).isEqualTo(16);
            assertThat(facets.unflagged()).isEqualTo(11);
            assertThat(facets.soon()).isEqualTo(rows.stream().filter(row -> row.workingDaysLeft() != null && row.workingDaysLeft() <= 2).count()).isEqualTo(2);
            assertThat(rows(filter(true, false))).allMatch(WorkRow::flagged).hasSize(16);
            assertThat(rows(filter(false, false))).noneMatch(WorkRow::flagged).hasSize(11);
            assertThat(rows(filter(null, true))).hasSize(2);
            for (WorkRow row : rows) {
                int lacking = app.in(() -> app.get(PapersLacking.class).of(app.get(ProjectDetails.class).of(row.id()))).size();
                assertThat(row.missingPapers()).as("papers of %s", row.code()).isEqualTo(lacking).isEqualTo(papers.getOrDefault(row.id(), 0));
                assertThat(row.flags().contains(WorkFlag.PAPERS_MISSING)).isEqualTo(lacking > 0);
            }
            WorkFacets unflagged = app.in(() -> app.get(WorkList.class).facets(filter(false, false)));
            assertThat(unflagged.listed()).isEqualTo(11);
            assertThat(unflagged.total().dong()).isEqualTo(rows(filter(false, false)).stream().mapToLong(row -> row.total().dong()).sum());
            assertThat(unflagged.flagged()).as("a filter's own count does not change with it").isEqualTo(16);
            for (WorkFilter by : combined()) {
                theSameFromOneReading(by);
            }
            assertThat(app.in(() -> {
                long before = dossiers.statements();
                app.get(WorkList.class).facets(all);
                return dossiers.statements() - before;
            })).isEqualTo(1);
            Long held = rows.get(0).id();
            app.run(() -> {
                dossiers.sql("INSERT INTO held_decision (version, project_id, user_id, batch, seen_version, held_at, effective_at, state, open_key)"
                        + " VALUES (1, ?1, ?2, 'b', 1, NOW(3), NOW(3), 'HELD', 1)", held, leader.id());
                dossiers.mark();
            });
            assertThat(rows(all)).hasSize(26).noneMatch(row -> row.id().equals(held));
            app.run(() -> {
                for (int more = 26; more <= WorkList.SHORT; more++) {
                    plain(null);
                }
                dossiers.mark();
            });
            assertThat(deskOf(filter(false, false), 25, 3).page()).isEqualTo(app.in(() -> app.get(WorkList.class).slice(filter(false, false), null, 25)));
            WorkDesk desk = deskOf(all, 25, 2);
            assertThat(desk.page()).isEqualTo(app.in(() -> app.get(WorkList.class).slice(all, null, 25)));
            assertThat(desk.facets().whole()).isEqualTo(WorkList.SHORT + 1);
            assertThat(desk.page().items()).hasSize(25);
            assertThat(desk.page().next()).isNotNull();
        }
    }

    /** A short tab is counted and chosen from its rows, as the database would. */
    private void theSameFromOneReading(WorkFilter by) {
        WorkDesk desk = deskOf(by, 200, 1);
        assertThat(desk.page().items()).isEqualTo(rows(by));
        WorkFacets counted = app.in(() -> app.get(WorkList.class).facets(by));
        assertThat(told(desk.facets())).isEqualTo(told(counted));
        eachCountSaysWhatChoosingItWouldShow(by, counted);
        Slice<WorkRow> two = app.in(() -> app.get(WorkList.class).desk(by, 2)).page();
        assertThat(two).isEqualTo(app.in(() -> app.get(WorkList.class).slice(by, null, 2)));
    }

    private static List<Object> told(WorkFacets facets) {
        return List.of(facets.whole(), facets.flagged(), facets.unflagged(), facets.soon(), facets.listed(), facets.total(), facets.stateSupport(), facets.districts(),
                facets.ofType(ProjectType.VALUE_CHAIN), facets.ofType(ProjectType.COMMUNITY));
    }

    /** A filter's own choice gives way to the one that is counted, the others stay. */
    private void eachCountSaysWhatChoosingItWouldShow(WorkFilter by, WorkFacets facets) {
        assertThat(facets.listed()).isEqualTo(left(by, one -> { }));
        assertThat(facets.flagged()).isEqualTo(left(by, one -> one.setFlagged(true)));
        assertThat(facets.unflagged()).isEqualTo(left(by, one -> one.setFlagged(false)));
        assertThat(facets.soon()).isEqualTo(left(by, one -> one.setSoon(true)));
        for (ProjectType type : ProjectType.values()) {
            assertThat(facets.ofType(type)).isEqualTo(left(by, one -> one.setType(type)));
        }
        facets.districts().forEach((district, number) -> assertThat(number).isPositive().isEqualTo(left(by, one -> one.setDistrictId(district))));
        assertThat(facets.districts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(left(by, one -> one.setDistrictId(null)));
    }

    private long left(WorkFilter by, Consumer<WorkFilter> choice) {
        WorkFilter chosen = filter(by.getFlagged(), by.isSoon());
        chosen.setType(by.getType());
        chosen.setDistrictId(by.getDistrictId());
        choice.accept(chosen);
        return rows(chosen).size();
    }

    private List<WorkFilter> combined() {
        List<WorkFilter> all = new ArrayList<>();
        for (Boolean flagged : new Boolean[] {null, true, false}) {
            for (boolean soon : new boolean[] {false, true}) {
                for (ProjectType type : new ProjectType[] {null, ProjectType.VALUE_CHAIN, ProjectType.COMMUNITY}) {
                    for (Long district : new Long[] {null, app.in(() -> dossiers.unit("066")), app.in(() -> dossiers.unit("060"))}) {
                        WorkFilter one = filter(flagged, soon);
                        one.setType(type);
                        one.setDistrictId(district);
                        all.add(one);
                    }
                }
            }
        }
        return all;
    }

    private WorkDesk deskOf(WorkFilter by, int limit, int statements) {
        return app.in(() -> {
            long before = dossiers.statements();
            WorkDesk desk = app.get(WorkList.class).desk(by, limit);
            assertThat(dossiers.statements() - before).isEqualTo(statements);
            return desk;
        });
    }

    private void desk() {
        dossiers = new Dossiers(app);
        app.with(CurrentActor.class, dossiers);
        author = dossiers.person(Role.DISTRICT_OFFICER, "066");
        leader = dossiers.person(Role.PROVINCE_LEADER, "06");
        dossiers.as(leader);
        for (String due : new String[] {null, "2024-06-05", "2024-06-06", "2024-05-31"}) {
            plain(due);
        }
        set(plain(null), "state_support = 785000000"); // 78.5 % is 1.5 points below the cap: not near yet
        set(plain(null), "state_support = 785000001");
        set(plain(null), "state_support = 800000000");
        set(plain(null), "return_count = 2");
        set(plain(null), "new_reasons = 1");
        set(plain(null), "soft_overlaps = 1, district_id = " + dossiers.unit("060"));
        set(plain(null), "manager = 'DISTRICT', raised_to_province = TRUE");
        app.em().createNativeQuery("DELETE FROM project_target WHERE project_id = " + plain(null)).executeUpdate();
        result(plain(null), "74.99", 0);
        result(plain(null), "90", 1);
        papers();
        assertThat(dossiers.number(DossierMarks.STALE)).as("written past the application").isPositive();
        dossiers.mark();
        assertThat(dossiers.number(DossierMarks.STALE)).isZero();
    }

    /** What the submission had or had to have is missed; what it was only reminded of is not, nor what was exchanged before it was submitted again. */
    private void papers() {
        long untouched = plain(null);
        paper(untouched, "SAFETY_COMMITMENT", null);
        long takenOut = plain(null);
        paper(takenOut, "SAFETY_COMMITMENT", "2024-05-02 09:00:00.001");
        lacks(takenOut, 1);
        long beforehand = plain(null);
        paper(beforehand, "SAFETY_COMMITMENT", "2024-05-02 09:00:00");
        long exchanged = plain(null);
        paper(exchanged, "SAFETY_COMMITMENT", "2024-05-09 09:00:00");
        paper(exchanged, "SAFETY_COMMITMENT", null);
        long twice = plain(null);
        paper(twice, "SAFETY_COMMITMENT", "2024-05-09 09:00:00");
        paper(twice, "CAPACITY_EVIDENCE", "2024-05-09 09:00:00");
        paper(twice, "COMMITMENT", "2024-05-09 09:00:00"); // asked for where there is rotation
        paper(twice, "OTHER", "2024-05-09 09:00:00");
        lacks(twice, 2);
        long rotating = plain(null);
        set(rotating, "rotation_kind = 'IN_KIND'");
        paper(rotating, "COMMITMENT", "2024-05-09 09:00:00");
        lacks(rotating, 1);
        long group = plain(null);
        set(group, "type = 'COMMUNITY', group_certified_by = 'UBND xã Trần Phú'");
        dossiers.sql("INSERT INTO project_participant (project_id, pos, household_id, kind) VALUES (?1, 0, ?2, 'BENEFICIARY')", group, household());
        paper(group, "PRICE_QUOTE", "2024-05-09 09:00:00");
        paper(group, "PRICE_QUOTE", null);
        paper(group, "COMMUNE_CERTIFICATE", "2024-05-09 09:00:00"); // the form says by whom it was given
        paper(group, "PARTICIPANT_LIST", "2024-05-09 09:00:00");
        paper(group, "GROUP_MEETING_MINUTES", "2024-05-09 09:00:00"); // the form has no minutes
        lacks(group, 2);
        long uncertified = plain(null);
        set(uncertified, "type = 'COMMUNITY', group_certified_by = ' '");
        paper(uncertified, "COMMUNE_CERTIFICATE", "2024-05-09 09:00:00");
        lacks(uncertified, 1);
        long contractGone = plain(null);
        paper(contractGone, "LINKAGE_CONTRACT", "2024-05-09 09:00:00");
        lacks(contractGone, 1);
        long contractEntered = plain(null);
        dossiers.sql("INSERT INTO project_contract (project_id, pos, buyer) VALUES (?1, 0, 'Công ty A')", contractEntered);
        paper(contractEntered, "LINKAGE_CONTRACT", "2024-05-09 09:00:00");
        confirmedFrom2026();
    }

    /** From 2026 the text itself asks for the signed agreement, whether or not it was ever there. */
    private void confirmedFrom2026() {
        set(plain(null), "application_date = '2025-12-31'");
        long without = plain(null);
        set(without, "application_date = '2026-01-01'");
        lacks(without, 1);
        long with = plain(null);
        set(with, "application_date = '2026-01-01'");
        paper(with, "LEAD_UNIT_AGREEMENT", null);
    }

    private void lacks(long id, int number) {
        papers.put(id, number);
    }

    /** A file of a dossier that was submitted for the last time on 2 May at 9. */
    private void paper(long id, String kind, String removed) {
        dossiers.sql("INSERT INTO project_attachment (project_id, kind, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at, removed_at)"
                + " VALUES (?1, ?2, 'a.pdf', 'application/pdf', 10, ?3, ?4, '2024-04-30 09:00:00', ?5)", id, kind, "0".repeat(64), author.id(), removed);
        dossiers.sql("INSERT INTO project_version (project_id, no, occasion, taken_at, taken_by, content, sha256) VALUES (?1, 1, 'SUBMIT',"
                + " '2024-05-02 09:00:00', ?2, '', ?3) ON DUPLICATE KEY UPDATE no = no", id, author.id(), "0".repeat(64));
    }

    private long household() {
        dossiers.sql("INSERT INTO household (code, head_name, search_name, village, admin_unit_id, district_id, province_id, members,"
                + " ethnic_minority, woman_headed, merit, disabled, registered_on, current_class, current_from, sort_name)"
                + " VALUES ('HH-T-1', 'Bàn Thị Mai', 'ban thi mai', 'Khuổi A', ?1, ?2, ?3, 4, FALSE, FALSE, FALSE, FALSE, '2022-01-01', 'POOR', '2022-01-01', 'ban thi mai')",
                dossiers.unit("02179"), dossiers.unit("066"), dossiers.unit("06"));
        return dossiers.number("SELECT id FROM household WHERE code = 'HH-T-1'");
    }

    private long plain(String due) {
        long id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, author, due);
        set(id, "state_support = 500000000, accepted_by = NULL");
        dossiers.sql("INSERT INTO project_target (project_id, pos, indicator, target_value) VALUES (?1, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 12)", id);
        return id;
    }

    private void set(long id, String what) {
        dossiers.sql("UPDATE project SET " + what + " WHERE id = ?1", id);
    }

    private void result(long id, String average, int supplements) {
        dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, NOW(3))", id, author.id());
        dossiers.sql("INSERT INTO council_result (project_id, council_id, round, is_latest, seats, present, approvals, supplements, refusals, lowest, average,"
                + " highest, outcome, concluded_by, concluded_at) VALUES (?1, (SELECT id FROM council WHERE project_id = ?1), 1, TRUE, 7, 7, 6, ?2, 0, 60, "
                + average + ", 95, 'PASS', ?3, NOW(3))", id, supplements, author.id());
    }

    private static WorkFilter filter(Boolean flagged, boolean soon) {
        WorkFilter filter = WorkFilter.of(WorkTab.WAITING_FOR_ME);
        filter.setToDecide(true);
        filter.setFlagged(flagged);
        filter.setSoon(soon);
        return filter;
    }

    private List<WorkRow> rows(WorkFilter by) {
        return app.in(() -> app.get(WorkList.class).slice(by, null, 200)).items();
    }
}
