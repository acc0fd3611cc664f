package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.dossier.usecase.RightEnded;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.HeldFacts;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.MessageMap;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Transitions.Open;

/** The action bar: what this person may do with the dossier now, asked of the same table as the API, and the doing. */
@Named
@ViewScoped
public class DossierActions implements Serializable {
    private static final int BESIDE = 2;
    private static final Set<String> DECIDED_BY_LEADERS = Set.of("approve", "sendBack", "reject");
    private static final String LATE = "late-explained";

    @Inject
    DossierPage page;

    @Inject
    MoveDossier moving;

    @Inject
    RightEnded ended;

    @Inject
    DossierReturns returns;

    @Inject
    DossierNotes notes;

    @Inject
    Notices notices;

    @Inject
    MessageMap words;

    private List<DossierMove> moves;
    private Violation excess;
    private Violation held;
    private DossierMove chosen;

    /** Open moves, the next step of the procedure first; two outcomes of one name are one move. */
    public List<DossierMove> getMoves() {
        if (moves == null) {
            Map<String, Open<ProjectState, ProjectAction>> byName = new LinkedHashMap<>();
            for (Open<ProjectState, ProjectAction> open : moving.available(page.getDossier().id())) {
                Violation above = DossierMove.aboveAuthority(open);
                if (above != null) {
                    excess = above;
                    continue;
                }
                if (DossierMove.held(open) != null) {
                    held = DossierMove.held(open);
                    continue;
                }
                byName.merge(open.action().apiName(), open, (a, b) -> a.blockedBy().size() <= b.blockedBy().size() ? a : b);
            }
            List<String> sections = DossierSection.of(page.getDossier().content().type()).stream().map(DossierSection::key).toList();
            moves = new ArrayList<>(byName.entrySet().stream().map(entry -> new DossierMove(entry.getKey(),
                    entry.getValue().action().needs(), withoutReason(entry.getValue()), lateDays(entry.getValue()), sections)).toList());
            moves.sort(Comparator.comparing(DossierMove::isBlocked).thenComparingInt(DossierMove::rank));
        }
        return moves;
    }

    /** By how much the dossier is above what the reader's district decides on, so that it can only be raised to the province; null where it is not. */
    public Violation getExcess() {
        getMoves();
        return excess;
    }

    /** Whose approval waits to take effect, so that the reader decides nothing meanwhile; null where none does, or where the reader decides nothing anyhow. */
    public Violation getHeld() {
        getMoves();
        return held;
    }

    /** Where the reader takes back their own approval; null where it is not theirs. */
    public String getUndo() {
        String batch = getHeld() == null ? null : HeldFacts.ownBatch(held);
        return batch == null ? null : "/decision/queue.xhtml?batch=" + batch;
    }

    /** A reason still to be written is asked for in the dialog and blocks nothing. */
    private static List<Violation> withoutReason(Open<ProjectState, ProjectAction> open) {
        return open.blockedBy().stream().filter(one -> !one.rule().equals("reason-given") && !one.rule().equals(LATE)).toList();
    }

    /** By how many working days the step is late that this move completes; 0 in time. */
    private static int lateDays(Open<ProjectState, ProjectAction> open) {
        return open.blockedBy().stream().filter(one -> one.rule().equals(LATE)).map(one -> (Integer) one.args().get(0)).findFirst().orElse(0);
    }

    /** The one to do next, or null where only side ways are open. */
    public DossierMove getPrimary() {
        return getMoves().stream().filter(DossierMove::isStep).findFirst().orElse(null);
    }

    /** The chair's way to ask the submitter for more, from the bench; null where it is not open. */
    public DossierMove getSupplement() {
        return getMoves().stream().filter(move -> move.getName().equals("requestSupplement")).findFirst().orElse(null);
    }

    public List<DossierMove> getBeside() {
        return rest().stream().limit(BESIDE).toList();
    }

    public List<DossierMove> getMore() {
        return rest().stream().skip(BESIDE).toList();
    }

    private List<DossierMove> rest() {
        DossierMove primary = getPrimary();
        return getMoves().stream().filter(move -> move != primary).toList();
    }

    public void choose(DossierMove move) {
        chosen = move;
        if (move.isAskingReasons() && move.getEarlier().isEmpty()) {
            List<DossierMove.Earlier> before = new ArrayList<>(notes.reasons(page.getDossier()));
            before.addAll(returns.earlier(page.getDossier().id()));
            move.know(returns.places(page.getDossier()), before);
        }
    }

    /** Does the chosen move upon the version that the person saw. */
    public String go() {
        List<Violation> silent = new ArrayList<>(chosen.silent().stream()
                .map(section -> Violation.of("reason-text", "texts", "dossier.reason.silent", words.get("project.section." + section))).toList());
        if (!silent.isEmpty()) {
            if (chosen.getLateDays() > 0 && (chosen.getLateReason() == null || chosen.getLateReason().isBlank())) {
                silent.add(Violation.of(LATE, "lateReason", "guard.late-explained", chosen.getLateDays()));
            }
            throw new Problem.RulesBroken(silent);
        }
        List<Occasion.Reason> reasons = chosen.given();
        try {
            moving.move(page.getDossier().id(), new MoveCommand(chosen.getName(), page.getDossier().version(), chosen.getComment(),
                    reasons, chosen.getOutcome(), chosen.getMonths(), chosen.getLateReason(), true));
        } catch (Problem.NotAllowed | Problem.NotFound late) {
            throw DECIDED_BY_LEADERS.contains(chosen.getName()) ? ended.instead(late, page.getDossier()) : late;
        }
        notices.done("dossier.done." + chosen.getName(), page.getDossier().code());
        return "/project/detail.xhtml?faces-redirect=true&id=" + page.getDossier().id();
    }

    public DossierMove getChosen() {
        return chosen;
    }
}
