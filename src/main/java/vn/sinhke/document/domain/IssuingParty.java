package vn.sinhke.document.domain;

import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/**
 * Who lets a paper go out: whoever signs it, or the records clerk of the agency in whose register it is numbered
 * (Nghị định 30/2020/NĐ-CP, Điều 15 and 18). To replace a paper is to sign again, so that a clerk cannot.
 */
public enum IssuingParty {
    /** The head of the managing agency. */
    ISSUING_HEAD {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return of.dossier().isHead(actor);
        }
    },
    /** The chair of the council. */
    ISSUING_CHAIR {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return of.seat().get().filter("CHAIR"::equals).isPresent();
        }
    },
    /** Chair or secretary, who both sign. */
    ISSUING_COUNCIL {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return of.seat().get().filter(seat -> seat.equals("CHAIR") || seat.equals("SECRETARY")).isPresent();
        }
    },
    /** Whoever puts the project before the leader: the department's head, in a district the chair of its council. */
    ISSUING_PRESENTER {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return of.dossier().isOfDepartment() ? of.dossier().isHead(actor) : ISSUING_CHAIR.signs(actor, of);
        }
    },
    /** Whoever decided, or a leader who may decide. */
    ISSUING_LEADER {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return of.dossier().isApprover(actor) && !of.dossier().isAuthor(actor.id())
                    || of.decidedBy().get().filter(id -> id == actor.id()).isPresent();
        }

        @Override
        public boolean mayReplace(Actor actor, IssuingCase of) {
            return of.dossier().isApprover(actor) && !of.dossier().isAuthor(actor.id());
        }
    },
    /** The commune where the project is. */
    ISSUING_COMMUNE {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return actor.has(Role.COMMUNE_OFFICER, of.dossier().communeId());
        }
    },
    /** Whoever accepts finished work. */
    ISSUING_BOARD {
        @Override
        boolean signs(Actor actor, IssuingCase of) {
            return (of.dossier().isHead(actor) || of.dossier().isStaff(actor)) && !of.dossier().isAuthor(actor.id());
        }
    };

    abstract boolean signs(Actor actor, IssuingCase of);

    /** Whether the actor may give the paper its number. */
    public boolean mayIssue(Actor actor, IssuingCase of) {
        return signs(actor, of) || actor.hasIn(Role.RECORDS_CLERK, of.agencyId());
    }

    /** Whether the actor may put a new paper in the place of one that went out. */
    public boolean mayReplace(Actor actor, IssuingCase of) {
        return signs(actor, of);
    }

    /** The party of a kind; a score sheet has none, because it stays inside the council. */
    public static IssuingParty of(DocumentKind kind) {
        return switch (kind) {
            case RETURN_NOTICE, CONTRACT, PROGRESS_REPORT -> ISSUING_HEAD;
            case APPRAISAL_REPORT -> ISSUING_CHAIR;
            case APPRAISAL_SCORE_SHEET, COUNCIL_MINUTES -> ISSUING_COUNCIL;
            case SUBMISSION_LETTER -> ISSUING_PRESENTER;
            case APPROVAL_DECISION -> ISSUING_LEADER;
            case HANDOVER_RECORD -> ISSUING_COMMUNE;
            case ACCEPTANCE_RECORD -> ISSUING_BOARD;
        };
    }
}
