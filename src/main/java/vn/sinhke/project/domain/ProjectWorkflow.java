package vn.sinhke.project.domain;

import static vn.sinhke.project.domain.ProjectAction.*;
import static vn.sinhke.project.domain.ProjectGuard.*;
import static vn.sinhke.project.domain.ProjectParty.*;
import static vn.sinhke.project.domain.ProjectState.*;
import static vn.sinhke.workflow.TransitionTable.row;

import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.workflow.TransitionTable;

/**
 * Who may move a dossier, from where to where, and on what conditions. A running dossier keeps the table under which it
 * began, by its first submission. Source: NĐ 27/2022/NĐ-CP Điều 21-22, NĐ 98/2018/NĐ-CP Điều 12; {@code docs/workflow.md} is generated from it.
 */
public final class ProjectWorkflow {
    public static final int CURRENT = 1;
    /** The table of dossiers whose regime publishes the council's result first. */
    public static final int PUBLISHING = 2;

    private static final TransitionTable.Row<Project, ProjectState, ProjectAction> PRESENTED_ONCE_PUBLISHED =
            row(APPRAISED_PASS, PRESENT, PRESENTER, PENDING_APPROVAL, RESULT_IS_PUBLISHED, LATE_STEP_IS_EXPLAINED);

    public static final TransitionTable<Project, ProjectState, ProjectAction> V1 = TransitionTable.of("project",
            row(DRAFT, SUBMIT, APPLICANT, SUBMITTED, DOSSIER_IS_COMPLETE_AND_LAWFUL),
            row(RETURNED, SUBMIT, APPLICANT, SUBMITTED, DOSSIER_IS_COMPLETE_AND_LAWFUL, EVERY_REASON_IS_ANSWERED),
            row(SUBMITTED, RETURN, RECEIVER, RETURNED, REASON_GIVEN, LATE_STEP_IS_EXPLAINED),
            row(SUBMITTED, ACCEPT, RECEIVER, ACCEPTED, LATE_STEP_IS_EXPLAINED),
            row(ACCEPTED, OPEN_COUNCIL, COUNCIL_OPENER, IN_APPRAISAL, COUNCIL_IS_SET, NO_MEMBER_HAS_A_CONFLICT),
            row(IN_APPRAISAL, REQUEST_SUPPLEMENT, COUNCIL_CHAIR, RETURNED, REASON_GIVEN, MINUTES_SAY_SUPPLEMENT, LATE_STEP_IS_EXPLAINED),
            row(IN_APPRAISAL, CONCLUDE_PASS, COUNCIL_CHAIR, APPRAISED_PASS, COUNCIL_CAN_CONCLUDE, SHEETS_CARRY_THE_PASS,
                    MINUTES_ARE_SIGNED, MINUTES_SAY_PASS, LATE_STEP_IS_EXPLAINED),
            row(IN_APPRAISAL, CONCLUDE_FAIL, COUNCIL_CHAIR, APPRAISED_FAIL, COUNCIL_CAN_CONCLUDE, MINUTES_ARE_SIGNED,
                    MINUTES_SAY_FAIL, LATE_STEP_IS_EXPLAINED),
            row(APPRAISED_FAIL, REJECT, AGENCY_HEAD, REJECTED, REASON_GIVEN, LATE_STEP_IS_EXPLAINED),
            row(APPRAISED_PASS, PRESENT, PRESENTER, PENDING_APPROVAL, LATE_STEP_IS_EXPLAINED),
            row(PENDING_APPROVAL, APPROVE, APPROVER, APPROVED, NO_APPROVAL_IS_HELD, NO_ABOLISHED_DISTRICT_DECIDES, WITHIN_AUTHORITY, BUDGET_EXISTS, LATE_STEP_IS_EXPLAINED),
            row(PENDING_APPROVAL, SEND_BACK, APPROVER, IN_APPRAISAL, NO_APPROVAL_IS_HELD, NO_ABOLISHED_DISTRICT_DECIDES, WITHIN_AUTHORITY, REASON_GIVEN, LATE_STEP_IS_EXPLAINED),
            row(PENDING_APPROVAL, REJECT, APPROVER, REJECTED, NO_APPROVAL_IS_HELD, NO_ABOLISHED_DISTRICT_DECIDES, WITHIN_AUTHORITY, REASON_GIVEN, LATE_STEP_IS_EXPLAINED),
            row(DRAFT, WITHDRAW, APPLICANT, WITHDRAWN),
            row(SUBMITTED, WITHDRAW, APPLICANT, WITHDRAWN),
            row(RETURNED, WITHDRAW, APPLICANT, WITHDRAWN),
            row(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN),
            row(IN_APPRAISAL, WITHDRAW, APPLICANT, WITHDRAWN),
            row(APPRAISED_PASS, WITHDRAW, APPLICANT, WITHDRAWN),
            row(APPRAISED_FAIL, WITHDRAW, APPLICANT, WITHDRAWN),
            row(PENDING_APPROVAL, WITHDRAW, APPLICANT, WITHDRAWN, NO_APPROVAL_IS_HELD),
            row(APPROVED, SIGN_CONTRACT, BUDGET_HOLDER, IN_PROGRESS, COUNTERPARTY_IS_VERIFIED),
            row(IN_PROGRESS, REQUEST_ADJUSTMENT, BUDGET_HOLDER, IN_PROGRESS, REASON_GIVEN, NO_ADJUSTMENT_IS_PENDING),
            row(IN_PROGRESS, DECIDE_ADJUSTMENT, APPROVER, IN_PROGRESS, NO_ABOLISHED_DISTRICT_DECIDES, AN_ADJUSTMENT_IS_PENDING),
            row(IN_PROGRESS, SUSPEND, APPROVER_LEVEL, SUSPENDED, NO_ABOLISHED_DISTRICT_DECIDES, REASON_GIVEN),
            row(SUSPENDED, RESUME, APPROVER_LEVEL, IN_PROGRESS, NO_ABOLISHED_DISTRICT_DECIDES),
            row(IN_PROGRESS, FINAL_ACCEPTANCE, ACCEPTANCE_BOARD, COMPLETED, ALL_CYCLES_ARE_DONE, NO_ADJUSTMENT_IS_PENDING),
            row(COMPLETED, SETTLE, FINANCE, SETTLED, NO_ADVANCE_IS_OPEN, NO_PAYMENT_IS_UNDER_WAY),
            row(SETTLED, START_FOLLOW_UP, AGENCY, FOLLOW_UP, SOMETHING_TO_FOLLOW),
            row(FOLLOW_UP, CLOSE, AGENCY, CLOSED, NO_OBLIGATION_IS_OPEN),
            row(SETTLED, CLOSE, AGENCY, CLOSED, NO_OBLIGATION_IS_OPEN),
            row(APPROVED, CANCEL, APPROVER_LEVEL, CANCELLED, NO_ABOLISHED_DISTRICT_DECIDES, REASON_GIVEN),
            row(SUSPENDED, CANCEL, APPROVER_LEVEL, CANCELLED, NO_ABOLISHED_DISTRICT_DECIDES, REASON_GIVEN));

    /** From 2026 the council's result is published before the dossier is presented. Source: NĐ 358/2025/NĐ-CP, to be confirmed. */
    @SuppressWarnings("unchecked")
    public static final TransitionTable<Project, ProjectState, ProjectAction> V2 = TransitionTable.of("project from 2026",
            Stream.concat(V1.rows().stream().map(row -> row.action() == PRESENT ? PRESENTED_ONCE_PUBLISHED : row), Stream.of(
                    row(APPRAISED_PASS, PUBLISH_RESULT, PRESENTER, APPRAISED_PASS, RESULT_IS_NOT_PUBLISHED)))
                    .toArray(TransitionTable.Row[]::new));

    private static final Map<Integer, TransitionTable<Project, ProjectState, ProjectAction>> VERSIONS = Map.of(1, V1, PUBLISHING, V2);

    private ProjectWorkflow() { }

    public static TransitionTable<Project, ProjectState, ProjectAction> of(Project project) {
        return VERSIONS.get(project.workflowVersion());
    }
}
