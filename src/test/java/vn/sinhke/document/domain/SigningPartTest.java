package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sinhke.document.domain.SigningPart.Printed;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** Who signs which paper in which part: every role against every kind. */
class SigningPartTest {
    private static final long DEPARTMENT = 70;
    private static final long PROVINCE = 6;
    private static final long DISTRICT = 66;
    private static final long COMMUNE = 2179;

    /** Everybody who could want to, by what they are. */
    private enum Who {
        HEAD, APPRAISER, CLERK, OTHER_CLERK, LEADER, DECIDER, CHAIR, SECRETARY, MEMBER, COMMUNE_OFFICER, DISTRICT_OFFICER, AUDITOR, ADMIN;

        Actor actor() {
            return switch (this) {
                case HEAD -> person(Role.DEPT_HEAD, PROVINCE, DEPARTMENT);
                case APPRAISER, CHAIR, SECRETARY, MEMBER -> person(Role.DEPT_APPRAISER, PROVINCE, DEPARTMENT);
                case CLERK -> person(Role.RECORDS_CLERK, PROVINCE, DEPARTMENT);
                case OTHER_CLERK -> person(Role.RECORDS_CLERK, PROVINCE, 71L);
                case LEADER, DECIDER -> person(Role.PROVINCE_LEADER, PROVINCE, 60L);
                case COMMUNE_OFFICER -> person(Role.COMMUNE_OFFICER, COMMUNE, 90L);
                case DISTRICT_OFFICER -> person(Role.DISTRICT_OFFICER, DISTRICT, 66L);
                case AUDITOR -> person(Role.AUDITOR, null, null);
                case ADMIN -> person(Role.ADMIN, null, null);
            };
        }

        private Actor person(Role role, Long unit, Long agency) {
            return new Actor(ordinal() + 1, name(), "Người " + name(), List.of(new Actor.Held(role, unit, null, null, agency, null, null, false)), List.of());
        }

        String seat() {
            return this == CHAIR || this == SECRETARY || this == MEMBER ? name() : null;
        }
    }

    private static boolean holds(SigningPart part, Printed paper, Who who) {
        IssuingCase of = new IssuingCase(new Standing(1L, "DA", "Lợn", 1, ProjectState.APPROVED, Manager.DEPARTMENT, DISTRICT, COMMUNE, DISTRICT, PROVINCE,
                DEPARTMENT, 99L, 99L, false), DEPARTMENT, () -> Optional.ofNullable(who.seat()), () -> Optional.of((long) Who.DECIDER.ordinal() + 1));
        return part.holds(who.actor(), of, paper);
    }

    private static Set<Who> holders(SigningPart part, Printed paper) {
        return Arrays.stream(Who.values()).filter(who -> holds(part, paper, who)).collect(Collectors.toSet());
    }

    private static Printed printed(DocumentKind kind, Who... names) {
        return new Printed(kind, 1, Arrays.stream(names).map(one -> "Người " + one).toList(), Math.max(1, names.length));
    }

    @Test
    void whoeverIsNamedUnderThePaperSignsItAndNobodyElse() {
        Map<DocumentKind, List<Who>> signers = Map.of(DocumentKind.RETURN_NOTICE, List.of(Who.HEAD), DocumentKind.CONTRACT, List.of(Who.HEAD),
                DocumentKind.PROGRESS_REPORT, List.of(Who.HEAD), DocumentKind.SUBMISSION_LETTER, List.of(Who.HEAD), DocumentKind.APPRAISAL_REPORT, List.of(Who.CHAIR),
                DocumentKind.COUNCIL_MINUTES, List.of(Who.CHAIR, Who.SECRETARY), DocumentKind.APPROVAL_DECISION, List.of(Who.DECIDER),
                DocumentKind.HANDOVER_RECORD, List.of(Who.COMMUNE_OFFICER), DocumentKind.ACCEPTANCE_RECORD, List.of(Who.HEAD));
        assertThat(signers.keySet()).isEqualTo(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isNumbered).collect(Collectors.toSet()));
        signers.forEach((kind, who) -> {
            assertThat(holders(SigningPart.PERSON, printed(kind, who.toArray(Who[]::new)))).as(kind.name()).containsExactlyInAnyOrderElementsOf(who);
            assertThat(holders(SigningPart.PERSON, printed(kind, Who.AUDITOR))).as(kind + " printed with another name").isEmpty();
        });
    }

    @Test
    void whereRoomWasLeftForANameWhoeverMaySignTheKindSigns() {
        assertThat(holders(SigningPart.PERSON, printed(DocumentKind.SUBMISSION_LETTER))).containsExactly(Who.HEAD);
        assertThat(holders(SigningPart.PERSON, new Printed(DocumentKind.CONTRACT, 1, List.of("Bên B"), 2))).containsExactly(Who.HEAD);
        assertThat(holders(SigningPart.PERSON, new Printed(DocumentKind.ACCEPTANCE_RECORD, 1, List.of(), 2))).contains(Who.HEAD, Who.APPRAISER);
        assertThat(holders(SigningPart.PERSON, printed(DocumentKind.APPROVAL_DECISION))).as("whoever decided").containsExactly(Who.DECIDER);
        assertThat(holders(SigningPart.PERSON, new Printed(DocumentKind.APPROVAL_DECISION, 2, List.of(), 1))).as("a replacement is decided anew")
                .containsExactlyInAnyOrder(Who.DECIDER, Who.LEADER);
    }

    @Test
    void theAgencySignsByTheClerkOfItsRegister() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(holders(SigningPart.AGENCY, printed(kind, Who.HEAD))).as(kind.name()).containsExactly(Who.CLERK);
        }
    }

    @Test
    void minutesAreSignedByTwo() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(SigningPart.people(kind)).isEqualTo(kind == DocumentKind.COUNCIL_MINUTES ? 2 : 1);
        }
    }
}
