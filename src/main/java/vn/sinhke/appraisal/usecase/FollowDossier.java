package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.CouncilResult;
import vn.sinhke.appraisal.domain.CouncilTally;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.TransitionDone;

/** Keeps the council in step with its dossier, in the dossier's own transaction. */
@ApplicationScoped
public class FollowDossier {
    @Inject
    CouncilStore councils;

    @Inject
    Councils reads;

    @Inject
    EndSeats endings;

    @Inject
    BusinessClock clock;

    void moved(@Observes TransitionDone done) {
        if (!(done.action() instanceof ProjectAction action)) {
            return;
        }
        switch (action) {
            case OPEN_COUNCIL -> councils.lock(done.subjectId()).filter(councils::hasSheets).ifPresent(Council::nextRound);
            case SUBMIT -> endings.end(done.subjectId());
            case SEND_BACK -> {
                councils.lock(done.subjectId()).ifPresent(Council::sentBack);
                endings.end(done.subjectId());
            }
            case CONCLUDE_PASS -> conclude(done, CouncilOutcome.PASS);
            case CONCLUDE_FAIL -> conclude(done, CouncilOutcome.FAIL);
            case REQUEST_SUPPLEMENT -> supplement(done);
            default -> { }
        }
    }

    /** Counts once more under the lock: a sheet may have been begun since the guards looked. */
    private void conclude(TransitionDone done, CouncilOutcome outcome) {
        Council council = councils.lock(done.subjectId()).orElseThrow(Problem.NotFound::new);
        CouncilTally tally = reads.tally(done.subjectId(), done.at().day()).orElseThrow(Problem.NotFound::new);
        List<Violation> broken = new ArrayList<>(tally.resultProblems());
        if (broken.isEmpty() && outcome == CouncilOutcome.PASS) {
            broken.addAll(tally.passProblems());
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        keep(done, council, tally, outcome);
    }

    /** A council that has scored concludes by asking for more; a chair who asks before that concludes nothing. */
    private void supplement(TransitionDone done) {
        councils.lock(done.subjectId()).ifPresent(council -> reads.tally(done.subjectId(), done.at().day())
                .filter(tally -> tally.isOpen() && tally.resultProblems().isEmpty())
                .ifPresent(tally -> keep(done, council, tally, CouncilOutcome.SUPPLEMENT)));
    }

    private void keep(TransitionDone done, Council council, CouncilTally tally, CouncilOutcome outcome) {
        council.concluded();
        councils.add(new CouncilResult(council, tally, outcome, done.at().comment().orElse(null), done.by().id(), clock.utc()),
                council);
    }
}
