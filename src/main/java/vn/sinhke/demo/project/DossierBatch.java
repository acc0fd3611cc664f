package vn.sinhke.demo.project;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.VietnameseText;

/** Writes demo dossiers with all that belongs to them in batches of plain JDBC: a thousand in about a second. */
final class DossierBatch implements AutoCloseable {
    private static final int SIZE = 400;
    /** Of so many councils one has a member who asked for more. */
    private static final int RESERVED_EVERY = 4;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> decisions = new HashMap<>();
    private long lastId;
    private long lastCouncil;
    private long lastSheet;
    private int waiting;

    DossierBatch(Connection connection) {
        this.connection = connection;
    }

    /** Writes the dossier and returns its id. */
    long add(DossierDraft draft) throws SQLException {
        return add(draft, null);
    }

    /** As {@link #add(DossierDraft)}, with a council that left sheets and minutes; null for one of which only the result is kept. */
    long add(DossierDraft draft, Sitting sitting) throws SQLException {
        long id = ++lastId;
        int number = codes.merge(draft.place().districtCode() + " " + draft.year(), 1, Integer::sum);
        String code = "DA-%d-%s-%04d".formatted(draft.year(), draft.place().districtCode(), number);
        List<DemoLine> lines = DemoLine.of(draft);
        project(id, code, draft, lines);
        content(id, draft, lines);
        if (draft.isSubmitted()) {
            history(id, draft, "SUBMIT", "DRAFT", "SUBMITTED", draft.since().minusDays(20));
            received(id, draft);
        }
        if (draft.claims()) {
            claims(id, code, draft);
        }
        if (draft.isAppraised() && sitting != null) {
            sat(id, draft, sitting);
        } else if (draft.isAppraised()) {
            council(id, draft);
        }
        if (draft.isApproved() || draft.state() == ProjectState.PENDING_APPROVAL) {
            history(id, draft, "PRESENT", "APPRAISED_PASS", "PENDING_APPROVAL", draft.since().minusDays(draft.isApproved() ? 4 : 0));
        }
        if (draft.isApproved()) {
            decision(id, draft);
            cycles(id, draft, lines);
        }
        if (draft.due() != null) {
            term(id, draft);
        }
        if (++waiting == SIZE) {
            flush();
        }
        return id;
    }

    private void project(long id, String code, DossierDraft draft, List<DemoLine> lines) throws SQLException {
        boolean chain = draft.type() == ProjectType.VALUE_CHAIN;
        LocalDateTime made = draft.since().minusDays(25).atTime(2, 0);
        long total = lines.stream().mapToLong(DemoLine::amount).sum();
        long state = lines.stream().mapToLong(DemoLine::state).sum();
        String product = draft.produce().product();
        add("project", "id, code, version, workflow_version, type, state, name, product, product_key, component, manager, owner_unit_id,"
                        + " commune_id, district_id, province_id, agency_id, start_date, months, lead_kind, lead_name, lead_registration_no,"
                        + " lead_representative, group_name, group_kind, group_representative, group_certified_by, rotation_kind,"
                        + " rotation_item, rotation_per_beneficiary, rotation_min_weight_kg, rotation_due_months, total_cost, state_support,"
                        + " cap_percent, first_budget_year, participant_count, target_count, priority_count, return_count, application_date,"
                        + " due_on, clock_paused, created_by, submitted_by, accepted_by, adjustment_pending, created_at, updated_at,"
                        + " state_since, search_text",
                id, code, 1, 1, draft.type().name(), draft.state().name(), draft.name(), product, VietnameseText.fold(product),
                draft.component().name(), draft.manager().name(), draft.place().districtId(), draft.place().communeId(),
                draft.place().districtId(), draft.place().provinceId(), draft.agencyId(), draft.start(), draft.months(),
                chain ? "COOPERATIVE" : null, chain ? draft.partner() : null, chain ? "4800%06d".formatted(id % 1_000_000) : null,
                chain ? "Hoàng Văn Thắng" : null, chain ? null : draft.partner(), chain ? null : "COOPERATIVE_GROUP",
                chain ? null : "Nông Thị Liễu", chain ? null : "UBND " + draft.place().communeName(), chain ? "IN_KIND" : null,
                chain ? draft.produce().stock() : null, chain ? new BigDecimal("1") : null, null, chain ? 18 : null, total, state,
                draft.isSubmitted() ? draft.cap() : null, draft.year(), draft.households().size(), draft.households().size(),
                draft.households().size(), draft.state() == ProjectState.RETURNED ? 1 : 0,
                draft.isSubmitted() ? draft.since().minusDays(20) : null, draft.due(), draft.state() == ProjectState.RETURNED,
                draft.authorId(), draft.isSubmitted() ? draft.authorId() : null, null, false, made, draft.since().atTime(2, 30),
                draft.since(), VietnameseText.fold(String.join(" ", code, draft.name(), product, draft.partner())));
        history(id, draft, "CREATE", null, null, draft.since().minusDays(25));
    }

    private void content(long id, DossierDraft draft, List<DemoLine> lines) throws SQLException {
        add("project_site", "project_id, pos, unit_id", id, 0, draft.place().communeId());
        int pos = 0;
        for (long household : draft.households()) {
            add("project_participant", "project_id, pos, household_id, kind", id, pos++, household, "BENEFICIARY");
        }
        pos = 0;
        for (DemoLine line : lines) {
            add("project_budget_line", "project_id, pos, cycle_no, item, unit, quantity, unit_price, central_budget, local_budget,"
                            + " policy_bank_loan, lead_unit_counterpart, household_contribution, integrated_fund, donation",
                    id, pos++, line.cycle(), line.item(), line.unit(), line.quantity(), line.price(), line.state(), 0L, 0L,
                    draft.type() == ProjectType.VALUE_CHAIN ? line.rest() : 0L, draft.type() == ProjectType.COMMUNITY ? line.rest() : 0L, 0L, 0L);
        }
        for (int cycle = 1; cycle <= draft.cycles(); cycle++) {
            LocalDate from = draft.start().plusYears(cycle - 1L);
            add("project_cycle", "project_id, pos, cycle_no, budget_year, from_day, to_day", id, cycle - 1, cycle,
                    cycle == 1 ? draft.year() : draft.secondCycleYear(), from, from.plusYears(1).minusDays(1));
        }
        if (draft.type() == ProjectType.VALUE_CHAIN) {
            add("project_contract", "project_id, pos, buyer, product, quantity, unit, floor_price, from_day, to_day", id, 0,
                    draft.partner(), draft.produce().product(), new BigDecimal("20000"), "kg", 55_000L, draft.start(),
                    draft.start().plusYears(5).minusDays(1));
        }
        add("project_target", "project_id, pos, indicator, target_value", id, 0, "HOUSEHOLDS_ESCAPING_POVERTY",
                Math.max(1, draft.households().size() * 6 / 10));
        add("project_target", "project_id, pos, indicator, target_value", id, 1, "INCOME_CHANGE_PERCENT", 25);
    }

    private void claims(long id, String code, DossierDraft draft) throws SQLException {
        String product = draft.produce().product();
        for (long household : draft.households()) {
            add("household_support", "household_id, source_type, source_id, source_code, product_key, product, from_day, to_day, created_at",
                    household, "PROJECT", id, code, VietnameseText.fold(product), product, draft.start(),
                    draft.start().plusMonths(draft.months()).minusDays(1), draft.since().minusDays(20).atTime(2, 0));
        }
    }

    private void council(long id, DossierDraft draft) throws SQLException {
        if (draft.headId() == 0) {
            return;
        }
        long council = ++lastCouncil;
        LocalDateTime at = draft.since().minusDays(6).atTime(3, 0);
        BigDecimal mean = new BigDecimal(draft.state() == ProjectState.APPRAISED_FAIL ? 58 : 74 + (id * 7) % 17);
        boolean pass = draft.state() != ProjectState.APPRAISED_FAIL;
        add("council", "id, version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at", council, 1, id, 1,
                "%d/QĐ-HĐTĐ".formatted(id), 1, false, draft.headId(), at.minusDays(8));
        int reserved = id % RESERVED_EVERY == 0 ? 1 : 0;
        add("council_result", "project_id, council_id, round, is_latest, seats, present, approvals, supplements, refusals, lowest,"
                        + " average, highest, outcome, concluded_by, concluded_at", id, council, 1, true, 7, 7, pass ? 7 - reserved : 2, reserved, pass ? 0 : 5 - reserved,
                mean.subtract(BigDecimal.valueOf(7)), mean, mean.add(BigDecimal.valueOf(6)), pass ? "PASS" : "FAIL", draft.headId(), at);
        history(id, draft, pass ? "CONCLUDE_PASS" : "CONCLUDE_FAIL", "IN_APPRAISAL", pass ? "APPRAISED_PASS" : "APPRAISED_FAIL",
                draft.since().minusDays(6));
    }

    private void sat(long id, DossierDraft draft, Sitting sitting) throws SQLException {
        long council = ++lastCouncil;
        LocalDate day = draft.since().minusDays(6);
        LocalDateTime at = day.atTime(3, 0);
        add("council", "id, version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at", council, 1, id, 1,
                "%d/QĐ-SNN".formatted(id), 1, false, draft.headId(), at.minusDays(15));
        for (Sitting.Member member : sitting.members()) {
            long sheet = ++lastSheet;
            add("council_seat", "council_id, user_id, seat", council, member.userId(), member.seat().name());
            add("project_guest", "project_id, user_id", id, member.userId());
            add("score_sheet", "id, version, council_id, round, user_id, opinion, comment_text, saved_at, locked_at", sheet, 2, council, 1,
                    member.userId(), member.opinion().name(), member.comment(), at.minusHours(1), at.minusHours(1));
            for (Map.Entry<String, BigDecimal> score : member.scores().entrySet()) {
                add("sheet_score", "sheet_id, criterion_code, score", sheet, score.getKey(), score.getValue());
            }
        }
        add("council_result", "project_id, council_id, round, is_latest, seats, present, approvals, supplements, refusals, lowest,"
                        + " average, highest, outcome, concluded_by, concluded_at", id, council, 1, true, sitting.members().size(), sitting.members().size(),
                sitting.count(Opinion.PASS), sitting.count(Opinion.SUPPLEMENT), sitting.count(Opinion.FAIL), sitting.lowest(), sitting.average(),
                sitting.highest(), "PASS", sitting.holder(Seat.CHAIR), at.plusHours(2));
        add("council_meeting", "id, version, council_id, round, form, held_on, place, discussion, conclusion, recommendation, written_by, written_at,"
                        + " secretary_id, secretary_signed_at, chair_id, chair_signed_at", council, 3, council, 1, "IN_PERSON", day,
                "Phòng họp Sở NN&PTNT", "Đơn vị chủ trì trình bày vùng trồng và hợp đồng bao tiêu.\nÝ kiến về đơn giá giống: đã có ba báo giá, đề nghị thương thảo lại.",
                "PASS", "Thương thảo lại đơn giá giống trước khi ký hợp đồng.", sitting.holder(Seat.SECRETARY), at, sitting.holder(Seat.SECRETARY),
                at.plusHours(1), sitting.holder(Seat.CHAIR), at.plusHours(1));
        for (Sitting.Member member : sitting.members()) {
            add("meeting_attendance", "meeting_id, user_id, attendance", council, member.userId(), "PRESENT");
        }
        add("late_step", "subject_type, subject_id, step, due_on, done_on, days_late, reason, actor_name", "Project", id, "APPRAISAL",
                LocalDate.of(2023, 4, 28), day, 1, "Chờ kết quả kiểm tra thực địa tại xã", "Nguyễn Văn Khoát");
        history(id, draft, "CONCLUDE_PASS", "IN_APPRAISAL", "APPRAISED_PASS", day);
    }

    private void decision(long id, DossierDraft draft) throws SQLException {
        boolean department = draft.manager() == Manager.DEPARTMENT;
        String unit = department ? "UBND-06" : "UBND-" + draft.place().districtCode();
        int year = draft.since().getYear();
        int number = decisions.merge(unit + " " + year, 1, Integer::sum);
        add("decision", "project_id, kind, register_unit, register_year, register_no, symbol, signed_by, signed_name, capacity,"
                        + " decided_at, business_day", id, "APPROVE", unit, year, number, "%02d/QĐ-UBND".formatted(number), draft.leaderId(),
                department ? "Chủ tịch UBND tỉnh" : "Chủ tịch UBND huyện", "CHỦ TỊCH", draft.since().minusDays(2).atTime(3, 0),
                draft.since().minusDays(2));
        history(id, draft, "APPROVE", "PENDING_APPROVAL", "APPROVED", draft.since().minusDays(2));
    }

    private void cycles(long id, DossierDraft draft, List<DemoLine> lines) throws SQLException {
        boolean done = draft.state() != ProjectState.APPROVED && draft.state() != ProjectState.IN_PROGRESS
                && draft.state() != ProjectState.SUSPENDED;
        for (int cycle = 1; cycle <= draft.cycles(); cycle++) {
            int no = cycle;
            long state = lines.stream().filter(line -> line.cycle() == no).mapToLong(DemoLine::state).sum();
            LocalDate from = draft.start().plusYears(cycle - 1L);
            boolean accepted = done || draft.secondCycleYear() > 0 && cycle == 1 && draft.state() == ProjectState.IN_PROGRESS;
            add("funding_cycle", "version, project_id, cycle_no, budget_year, state, state_since, from_day, to_day, planned_central,"
                            + " planned_local, planned_integrated", 1, id, cycle, cycle == 1 ? draft.year() : draft.secondCycleYear(),
                    done ? "SETTLED" : accepted ? "ACCEPTED" : "PLANNED", draft.since(), from, from.plusYears(1).minusDays(1), state, 0L, 0L);
        }
    }

    private void term(long id, DossierDraft draft) throws SQLException {
        String step = switch (draft.state()) {
            case SUBMITTED -> "RECEPTION";
            case ACCEPTED, IN_APPRAISAL -> "APPRAISAL";
            case APPRAISED_PASS, APPRAISED_FAIL -> "PRESENTATION";
            default -> "APPROVAL";
        };
        int days = switch (step) {
            case "RECEPTION" -> 3;
            case "APPRAISAL" -> 15;
            case "PRESENTATION" -> 5;
            default -> 10;
        };
        add("deadline", "subject_type, subject_id, step, limit_days, used_days, running_since, due_on, version", "Project", id, step, days, 0,
                draft.since(), draft.due(), 1);
    }

    /** The steps between submission and conclusion; not all take the same days. */
    private void received(long id, DossierDraft draft) throws SQLException {
        LocalDate since = draft.since();
        if (draft.state() == ProjectState.RETURNED) {
            history(id, draft, "RETURN", "SUBMITTED", "RETURNED", since);
        } else if (draft.state() == ProjectState.ACCEPTED) {
            history(id, draft, "ACCEPT", "SUBMITTED", "ACCEPTED", since);
        } else if (draft.state() == ProjectState.IN_APPRAISAL || draft.isAppraised()) {
            history(id, draft, "ACCEPT", "SUBMITTED", "ACCEPTED", since.minusDays(19 - id % 4));
            history(id, draft, "OPEN_COUNCIL", "ACCEPTED", "IN_APPRAISAL", since.minusDays(draft.isAppraised() ? 14 - id % 5 : 0));
        }
    }

    private void history(long id, DossierDraft draft, String action, String from, String to, LocalDate day) throws SQLException {
        boolean writes = action.equals("CREATE") || action.equals("SUBMIT");
        add("history_entry", "subject_type, subject_id, occurred_at, business_day, actor_username, actor_name, actor_office, action,"
                        + " from_state, to_state, comment_text", "Project", id, day.atTime(2, 0), day, "demo",
                writes ? "Cán bộ lập hồ sơ" : action.equals("APPROVE") ? "Lãnh đạo phê duyệt"
                        : action.equals("ACCEPT") || action.equals("RETURN") ? "Cán bộ tiếp nhận" : "Hội đồng thẩm định",
                draft.agencyCode(), action, from, to, "Dữ liệu mẫu");
    }

    private void add(String table, String columns, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table + columns);
        if (statement == null) {
            statement = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES ("
                    + "?, ".repeat(values.length - 1) + "?)");
            statements.put(table + columns, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Sends what waits, parents before children, and keeps it. */
    void flush() throws SQLException {
        for (PreparedStatement statement : new ArrayList<>(statements.values())) {
            statement.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    /** The registers go on where the demo's numbers end. */
    void registers() throws SQLException {
        for (Map.Entry<String, Integer> last : codes.entrySet()) {
            register("PROJECT", last);
        }
        for (Map.Entry<String, Integer> last : decisions.entrySet()) {
            register("QD", last);
        }
        flush();
    }

    private void register(String kind, Map.Entry<String, Integer> last) throws SQLException {
        String[] key = last.getKey().split(" ");
        add("number_register", "kind, unit, register_year, last_no", kind, key[0], Integer.valueOf(key[1]), last.getValue());
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
