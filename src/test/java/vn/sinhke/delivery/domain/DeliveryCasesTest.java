package vn.sinhke.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Violation;

/** What may be handed over, and what may be handed on. */
class DeliveryCasesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate APPROVED = DAY.minusDays(10);
    private static final BigDecimal TWELVE = new BigDecimal("12");

    private static List<Violation> handover(ProjectState project, CycleState cycle, ParticipantKind part, String certificate, String weight,
            String... tags) {
        return new HandoverCase(project, cycle, 1, "HH-066-000001", part, DAY, APPROVED, DAY, certificate,
                List.of(tags).stream().map(tag -> new Head(tag, new BigDecimal(weight))).toList(), Set.of("T9"), TWELVE).violations();
    }

    private static List<String> rules(List<Violation> broken) {
        return broken.stream().map(Violation::rule).toList();
    }

    /** Scenario 27. */
    @Test
    void nothingIsHandedOverWithoutACertificateOrUnderWeight() {
        ProjectState running = ProjectState.IN_PROGRESS;
        assertThat(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "12", "T1", "T2")).isEmpty();
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, null, "12", "T1"))).containsExactly("handover-quarantine");
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "11.99", "T1"))).containsExactly("animal-weight");
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "0", "T1"))).containsExactly("animal-weight");
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "12", "T1", "T1"))).containsExactly("animal-tag-unique");
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "12", "T9"))).containsExactly("animal-tag-unique");
        assertThat(rules(handover(running, CycleState.OPEN, ParticipantKind.EXPERIENCED_MEMBER, "KD-01", "12", "T1")))
                .containsExactly("experienced-member-gets-no-stock");
        assertThat(rules(handover(ProjectState.SUSPENDED, CycleState.FUNDED, null, "", "12")))
                .containsExactly("handover-project-running", "handover-cycle-open", "handover-participant", "handover-quarantine", "handover-animals");
    }

    @Test
    void whatWasNotWrittenIsNamedAllAtOnce() {
        List<Violation> broken = new HandoverCase(ProjectState.IN_PROGRESS, CycleState.OPEN, 1, " ", null, DAY, APPROVED, DAY, null,
                List.of(new Head(null, TWELVE), new Head("T1", null)), Set.of(), TWELVE).violations();
        assertThat(rules(broken)).containsExactly("handover-participant", "handover-quarantine", "animal-tag", "animal-weight");
        assertThat(broken.get(0).key()).isEqualTo("delivery.household.none");
    }

    @Test
    void anIncidentIsAboutALivingAnimalOfTheDossierAfterItCame() {
        assertThat(incident(IncidentKind.DEATH, "T1", AnimalState.ALIVE, DAY, "Chết")).isEmpty();
        assertThat(incident(IncidentKind.DISEASE, null, null, DAY, "Dịch trong thôn")).as("none alone").isEmpty();
        assertThat(incident(IncidentKind.DEATH, "T1", null, DAY, "Chết")).containsExactly("animal-known");
        assertThat(incident(IncidentKind.DEATH, "T1", AnimalState.DEAD, DAY, "Chết")).containsExactly("animal-alive");
        assertThat(incident(IncidentKind.OTHER, "T1", AnimalState.DEAD, DAY, "Chôn lấp")).as("told about a dead one").isEmpty();
        assertThat(incident(IncidentKind.DEATH, "T1", AnimalState.ALIVE, DAY.plusDays(1), "Chết")).containsExactly("incident-date");
        assertThat(incident(IncidentKind.DEATH, "T1", AnimalState.ALIVE, DAY.minusDays(6), "Chết")).containsExactly("incident-date");
        assertThat(incident(IncidentKind.DEATH, "T1", AnimalState.ALIVE, DAY.minusDays(5), " ")).containsExactly("incident-described");
    }

    private static List<String> incident(IncidentKind kind, String tag, AnimalState animal, LocalDate day, String description) {
        return rules(new IncidentCase(ProjectState.SUSPENDED, kind, tag, animal, tag == null ? null : DAY.minusDays(5), day, APPROVED, DAY,
                description).violations());
    }

    @Test
    void aReportIsLateTheSecondDayAfter() {
        assertThat(Incident.isLate(DAY, DAY)).isFalse();
        assertThat(Incident.isLate(DAY, DAY.plusDays(1))).isFalse();
        assertThat(Incident.isLate(DAY, DAY.plusDays(2))).isTrue();
    }

    /** Scenario 27: the sow is weighed by what its own cycle says; where that says nothing, it is not lighter than what is handed on for it. */
    @Test
    void aSowIsWeighedByTheSpecOfItsCycle() {
        RotationTerms gilts = new RotationTerms(RotationKind.IN_KIND, "lợn hậu bị", new BigDecimal("2"), TWELVE, 18);
        RotationTerms cash = new RotationTerms(RotationKind.CASH, null, new BigDecimal("2000000"), null, 18);
        List<CyclePlan> cycles = List.of(new CyclePlan(1, 2024, null, null, new BigDecimal("50")), new CyclePlan(2, 2025, null, null));
        assertThat(HandoverCase.leastWeight(cycles, gilts, 1)).isEqualByComparingTo("50");
        assertThat(HandoverCase.leastWeight(cycles, cash, 1)).isEqualByComparingTo("50");
        assertThat(HandoverCase.leastWeight(cycles, null, 1)).isEqualByComparingTo("50");
        assertThat(HandoverCase.leastWeight(cycles, gilts, 2)).isEqualByComparingTo("12");
        assertThat(HandoverCase.leastWeight(cycles, cash, 2)).isNull();
    }

    /** Nothing reached a household before the dossier was approved, nor tomorrow; both sides of both days. */
    @Test
    void aDayLiesBetweenTheApprovalAndToday() {
        assertThat(dated(APPROVED)).isEmpty();
        assertThat(dated(DAY)).isEmpty();
        assertThat(dated(DAY.plusDays(1))).containsExactly("handover-date");
        assertThat(dated(APPROVED.minusDays(1))).containsExactly("handover-date");
        assertThat(dated(LocalDate.of(1900, 1, 1))).containsExactly("handover-date");
        assertThat(incident(IncidentKind.DISEASE, null, null, APPROVED, "Dịch")).isEmpty();
        assertThat(incident(IncidentKind.DISEASE, null, null, APPROVED.minusDays(1), "Dịch")).containsExactly("incident-date");
        assertThat(Lifetime.broken("sale-date", LocalDate.of(1000, 1, 1), APPROVED, DAY)).extracting(Violation::key).containsExactly("delivery.date.early");
        assertThat(Lifetime.broken("sale-date", APPROVED, APPROVED, DAY)).isEmpty();
    }

    private static List<String> dated(LocalDate day) {
        return rules(new HandoverCase(ProjectState.IN_PROGRESS, CycleState.OPEN, 1, "HH", ParticipantKind.BENEFICIARY, day, APPROVED, DAY, "KD",
                List.of(new Head("T1", TWELVE)), Set.of(), TWELVE).violations());
    }

    /** What no scale shows is refused before the database would. */
    @Test
    void aWeightIsAtMostWhatAScaleShows() {
        assertThat(handover(ProjectState.IN_PROGRESS, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "9999", "T1")).isEmpty();
        assertThat(rules(handover(ProjectState.IN_PROGRESS, CycleState.OPEN, ParticipantKind.BENEFICIARY, "KD-01", "9999.01", "T1"))).containsExactly("animal-weight");
        assertThat(transfer(HouseholdClass.POOR, false, false, "9999", "2")).isEmpty();
        assertThat(rules(transfer(HouseholdClass.POOR, false, false, "10000000", "2"))).containsExactly("rotation-weight");
    }

    /** ADR 62: the same in common days refuses here as it does in an application. */
    @Test
    void whoeverGetsTheSameElsewhereReceivesNothing() {
        assertThat(new TransferCase(ProjectState.FOLLOW_UP, RotationStatus.OPEN, new BigDecimal("2"), TWELVE, DAY, DAY.plusYears(1),
                "HH-066-000002", HouseholdClass.POOR, false, false, "lợn nái 06/2024–05/2025", null, DAY.plusMonths(6), BigDecimal.ONE, TWELVE).violations())
                .singleElement().satisfies(one -> assertThat(one.args()).containsExactly("HH-066-000002", "lợn nái 06/2024–05/2025"));
    }

    @Test
    void whatIsNotWrittenYetIsNamedAnimalByAnimal() {
        assertThat(rules(new HandoverCase(ProjectState.IN_PROGRESS, CycleState.OPEN, 1, "HH", ParticipantKind.BENEFICIARY, DAY, APPROVED, DAY, "KD",
                List.of(new Head("T1", null), new Head(null, TWELVE)), Set.of(), TWELVE).violations()))
                .containsExactly("animal-weight", "animal-tag");
    }

    /** Scenario 28. */
    @Test
    void anObligationIsOverdueTheDayAfterItsDateAndMayBeWaivedWithACertificate() {
        RotationObligation owed = new RotationObligation(1L, 2L,
                new RotationTerms(RotationKind.IN_KIND, "lợn hậu bị", new BigDecimal("2"), TWELVE, 18), DAY);
        assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2025, 12, 3));
        assertThat(owed.status(LocalDate.of(2025, 12, 3))).isEqualTo(RotationStatus.OPEN);
        assertThat(owed.status(LocalDate.of(2025, 12, 4))).isEqualTo(RotationStatus.OVERDUE);
        owed.handOn(BigDecimal.ONE);
        assertThat(owed.status(DAY)).isEqualTo(RotationStatus.PARTIAL);
        owed.waive("TY-12/2025", "Dịch tả lợn châu Phi");
        assertThat(owed.status(LocalDate.of(2026, 1, 1))).isEqualTo(RotationStatus.WAIVED);
        assertThat(owed.left()).isEqualByComparingTo("0");
    }

    /** Scenario 29. */
    @Test
    void theNextReceiverMustBeEligibleOnTheDay() {
        assertThat(transfer(HouseholdClass.POOR, false, false, "12", "2")).isEmpty();
        assertThat(transfer(HouseholdClass.AVERAGE_LIVING, true, false, "12", "2")).as("poor district").isEmpty();
        assertThat(transfer(HouseholdClass.AVERAGE_LIVING, false, false, "12", "2")).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("rotation-receiver-eligible");
            assertThat(one.args()).contains("HH-066-000009 (Nông Văn A)");
        });
        assertThat(rules(transfer(HouseholdClass.POOR, false, true, "12", "2"))).containsExactly("rotation-receiver-new");
        assertThat(rules(transfer(HouseholdClass.POOR, false, false, "11.9", "3"))).containsExactly("rotation-quantity", "rotation-weight");
    }

    private static List<Violation> transfer(HouseholdClass receiver, boolean poorDistrict, boolean supported, String weight, String quantity) {
        return new TransferCase(ProjectState.FOLLOW_UP, RotationStatus.OPEN, new BigDecimal("2"), TWELVE, DAY, DAY.plusYears(1),
                "HH-066-000002", receiver, poorDistrict, supported, null, "HH-066-000009 (Nông Văn A)", DAY.plusMonths(6),
                new BigDecimal(quantity), new BigDecimal(weight)).violations();
    }
}
