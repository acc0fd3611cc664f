package vn.sinhke.project.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.ActingFor;
import vn.sinhke.workflow.Occasion;

/**
 * The parts that people play towards a dossier: the one place where role, territory and share in the dossier decide
 * who may do what. A leader's power, received, decides; a department head's plays the head's part in the department's
 * dossiers (ADR 121). Source: the programme's procedure, {@code docs/workflow.md}.
 */
public enum ProjectParty implements ActingFor<Project> {
    /** Officers of the unit that the dossier belongs to. */
    APPLICANT {
        @Override
        boolean holds(Actor actor, Project project) {
            return actor.has(Role.DISTRICT_OFFICER, project.ownerUnitId())
                    || actor.has(Role.COMMUNE_OFFICER, project.ownerUnitId());
        }
    },
    /** Receives and checks: an appraiser of the department, or another officer of the district; never an author. */
    RECEIVER {
        @Override
        boolean holds(Actor actor, Project project) {
            return staff(actor, project) && !project.isAuthor(actor.id());
        }
    },
    /** Chair or secretary of this dossier's council. */
    COUNCIL_OPENER {
        @Override
        public boolean holds(Actor actor, Project project, Occasion at) {
            return Set.of("CHAIR", "SECRETARY").contains(seat(at)) && !project.isAuthor(actor.id());
        }
    },
    COUNCIL_CHAIR {
        @Override
        public boolean holds(Actor actor, Project project, Occasion at) {
            return "CHAIR".equals(seat(at)) && !project.isAuthor(actor.id());
        }
    },
    /** Head of the appraising agency. */
    AGENCY_HEAD {
        @Override
        boolean holds(Actor actor, Project project) {
            return head(actor, project) && !project.isAuthor(actor.id());
        }

        @Override
        boolean isPlayedByTheHead() {
            return true;
        }
    },
    /** Puts the appraised dossier before the leader: the department's head; in a district its leader's office, finance or records. */
    PRESENTER {
        @Override
        boolean holds(Actor actor, Project project) {
            return !project.isAuthor(actor.id()) && (head(actor, project)
                    || project.manager() == Manager.DISTRICT
                    && (inAgency(actor, project, Role.FINANCE_OFFICER) || inAgency(actor, project, Role.RECORDS_CLERK)));
        }

        @Override
        boolean isPlayedByTheHead() {
            return true;
        }
    },
    /** The leader who decides, or a delegate in force; neither author nor appraiser of this dossier. */
    APPROVER {
        @Override
        public boolean holds(Actor actor, Project project, Occasion at) {
            return (approves(actor, project) || delegated(actor, project, at, project.isDecidedByProvince()).isPresent())
                    && !project.isAuthor(actor.id()) && !appraised(actor.id(), project, at);
        }

        @Override
        public Optional<Actor.Delegated> onBehalfOf(Actor actor, Project project, Occasion at) {
            return approves(actor, project) ? Optional.empty() : delegated(actor, project, at, project.isDecidedByProvince());
        }
    },
    /** Whoever decides on a district's project in the district itself, whether or not its authority covers it; neither author nor appraiser. */
    DISTRICT_APPROVER {
        @Override
        public boolean holds(Actor actor, Project project, Occasion at) {
            return project.manager() == Manager.DISTRICT && (leads(actor, project, false) || delegated(actor, project, at, false).isPresent())
                    && !project.isAuthor(actor.id()) && !appraised(actor.id(), project, at);
        }

        @Override
        public Optional<Actor.Delegated> onBehalfOf(Actor actor, Project project, Occasion at) {
            return leads(actor, project, false) ? Optional.empty() : delegated(actor, project, at, false);
        }
    },
    /** The level that approves; for suspending, resuming and cancelling. */
    APPROVER_LEVEL {
        @Override
        boolean holds(Actor actor, Project project) {
            return approves(actor, project) && !project.isAuthor(actor.id());
        }
    },
    /** The agency that holds the budget: its head or its finance staff. */
    BUDGET_HOLDER {
        @Override
        boolean holds(Actor actor, Project project) {
            return head(actor, project) || inAgency(actor, project, Role.FINANCE_OFFICER);
        }

        @Override
        boolean isPlayedByTheHead() {
            return true;
        }
    },
    /** Accepts finished work: the agency's head or staff, never an author. */
    ACCEPTANCE_BOARD {
        @Override
        boolean holds(Actor actor, Project project) {
            return (head(actor, project) || staff(actor, project)) && !project.isAuthor(actor.id());
        }

        @Override
        boolean isPlayedByTheHead() {
            return true;
        }
    },
    FINANCE {
        @Override
        boolean holds(Actor actor, Project project) {
            return inAgency(actor, project, Role.FINANCE_OFFICER);
        }
    },
    /** Anybody of the managing agency: head, staff or finance. */
    AGENCY {
        @Override
        boolean holds(Actor actor, Project project) {
            return head(actor, project) || staff(actor, project) || inAgency(actor, project, Role.FINANCE_OFFICER);
        }

        @Override
        boolean isPlayedByTheHead() {
            return true;
        }
    };

    boolean holds(Actor actor, Project project) {
        return false;
    }

    /** Whether a power of the department's head is enough for the part. */
    boolean isPlayedByTheHead() {
        return false;
    }

    @Override
    public boolean holds(Actor actor, Project project, Occasion at) {
        return holds(actor, project) || forTheHead(actor, project, at).isPresent();
    }

    @Override
    public Optional<Actor.Delegated> onBehalfOf(Actor actor, Project project, Occasion at) {
        return holds(actor, project) ? Optional.empty() : forTheHead(actor, project, at);
    }

    private Optional<Actor.Delegated> forTheHead(Actor actor, Project project, Occasion at) {
        return !isPlayedByTheHead() || project.manager() != Manager.DEPARTMENT || project.isAuthor(actor.id()) ? Optional.empty()
                : powers(actor, project, at, Role.DEPT_HEAD).filter(power -> Objects.equals(power.giverAgencyId(), project.agencyId())).findFirst();
    }

    private static boolean inAgency(Actor actor, Project project, Role role) {
        return project.manager() == Manager.DEPARTMENT
                ? actor.hasIn(role, project.agencyId())
                : actor.has(role, project.districtId());
    }

    private static boolean head(Actor actor, Project project) {
        return inAgency(actor, project, project.manager() == Manager.DEPARTMENT ? Role.DEPT_HEAD : Role.DISTRICT_LEADER);
    }

    private static boolean staff(Actor actor, Project project) {
        return inAgency(actor, project, project.manager() == Manager.DEPARTMENT ? Role.DEPT_APPRAISER : Role.DISTRICT_OFFICER);
    }

    private static boolean approves(Actor actor, Project project) {
        return leads(actor, project, project.isDecidedByProvince());
    }

    private static boolean leads(Actor actor, Project project, boolean province) {
        return province
                ? actor.has(Role.PROVINCE_LEADER, project.provinceId())
                : actor.has(Role.DISTRICT_LEADER, project.districtId());
    }

    /** Nobody decides in the name of a leader who may not decide themself, nor by a power on what they put before that leader. */
    private static Optional<Actor.Delegated> delegated(Actor actor, Project project, Occasion at, boolean province) {
        if (Objects.equals(project.presentedBy(), actor.id())) {
            return Optional.empty();
        }
        Long place = province ? project.provinceId() : project.districtId();
        return powers(actor, project, at, province ? Role.PROVINCE_LEADER : Role.DISTRICT_LEADER)
                .filter(power -> Objects.equals(power.giverUnitId(), place) && !appraised(power.fromUserId(), project, at)).findFirst();
    }

    /** Powers in force of this role that reach the dossier, from givers who are no authors of it. */
    private static Stream<Actor.Delegated> powers(Actor actor, Project project, Occasion at, Role role) {
        Set<Long> places = new HashSet<>(List.of(project.provinceId(), project.districtId(), project.communeId()));
        return actor.delegations().stream()
                .filter(power -> power.role() == role && power.isInForce(at.day()) && !project.isAuthor(power.fromUserId()))
                .filter(power -> power.covers(project.type(), project.stateSupport(), places));
    }

    private static boolean appraised(long userId, Project project, Occasion at) {
        return Objects.equals(project.acceptedBy(), userId)
                || at.fact(CouncilFacts.class).map(council -> council.memberIds().contains(userId)).orElse(false);
    }

    private static String seat(Occasion at) {
        return at.fact(CouncilFacts.class).map(CouncilFacts::seat).orElse("");
    }

    /** Whether the role is one that plays this part, for the generated tables; seats are no roles. */
    public static Set<Role> rolesOf(ProjectParty party, Manager manager) {
        boolean department = manager == Manager.DEPARTMENT;
        Role head = department ? Role.DEPT_HEAD : Role.DISTRICT_LEADER;
        Role staff = department ? Role.DEPT_APPRAISER : Role.DISTRICT_OFFICER;
        Role leader = department ? Role.PROVINCE_LEADER : Role.DISTRICT_LEADER;
        return switch (party) {
            case APPLICANT -> Set.of(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER);
            case RECEIVER -> Set.of(staff);
            case COUNCIL_OPENER, COUNCIL_CHAIR -> Set.of();
            case AGENCY_HEAD -> Set.of(head);
            case PRESENTER -> department ? Set.of(head) : Set.of(head, Role.FINANCE_OFFICER, Role.RECORDS_CLERK);
            case APPROVER, APPROVER_LEVEL -> Set.of(leader);
            case DISTRICT_APPROVER -> department ? Set.of() : Set.of(leader);
            case BUDGET_HOLDER -> Set.of(head, Role.FINANCE_OFFICER);
            case ACCEPTANCE_BOARD -> Set.of(head, staff);
            case FINANCE -> Set.of(Role.FINANCE_OFFICER);
            case AGENCY -> Set.of(head, staff, Role.FINANCE_OFFICER);
        };
    }
}
