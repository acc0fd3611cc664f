package vn.sinhke.appraisal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.appraisal.query.SheetView;
import vn.sinhke.appraisal.usecase.AskOpinion;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.shared.CurrentActor;

/** The appraisal of one dossier for its page: council, how far the sheets are, result, and what I may do in it. */
@Named
@RequestScoped
public class AppraisalPanel {
    private static final Set<ProjectState> BEFORE_CONCLUSION = EnumSet.of(ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL);

    @Inject
    Councils councils;

    @Inject
    Compositions compositions;

    @Inject
    ProjectDetails projects;

    @Inject
    RequirePart part;

    @Inject
    Opinions opinions;

    @Inject
    AskOpinion asking;

    @Inject
    CurrentActor actor;

    private final Map<Long, View> views = new HashMap<>();
    private List<Composition.Line> lacking;

    /** The council, or null where none is set, with the reader's own part in it. */
    public record View(CouncilView council, SeatView mine, boolean mayScore, boolean maySet, boolean mayClear, boolean mayReport,
                       boolean mayReadOpinions) {
        public boolean member() {
            return mine != null;
        }
    }

    /** Read once a request, for whoever may see the dossier. */
    public View of(Long projectId) {
        if (projectId == null) {
            return new View(null, null, false, false, false, false, false);
        }
        return views.computeIfAbsent(projectId, this::read);
    }

    private View read(Long projectId) {
        ProjectDetail project = projects.of(projectId);
        CouncilView council = councils.view(projectId, actor.get().id()).orElse(null);
        SeatView seat = council == null ? null : council.seatOf(actor.get().id());
        boolean settable = project.state() == ProjectState.SUBMITTED || project.state() == ProjectState.ACCEPTED
                || project.state() == ProjectState.IN_APPRAISAL && (council == null || council.locked() == 0);
        boolean appraising = project.state() == ProjectState.IN_APPRAISAL;
        boolean head = part.holds(projectId, ProjectParty.AGENCY_HEAD);
        boolean leads = seat != null && seat.seat() != Seat.MEMBER;
        return new View(council, seat, seat != null && !seat.barred() && appraising, settable && head,
                head && council != null && council.seats().stream().anyMatch(one -> one.tie() != null),
                (head || leads) && council != null && BEFORE_CONCLUSION.contains(project.state())
                        && (council.meeting() == null || !council.meeting().signed()),
                asking.mayAsk(project, seat) || !opinions.of(project, actor.get().id()).isEmpty());
    }

    /** The seats of the template that the council leaves open; asked only where it is shown. */
    public List<Composition.Line> lacking(Long projectId) {
        if (lacking == null) {
            CouncilView council = of(projectId).council();
            lacking = council == null ? List.of() : compositions.lacking(projects.of(projectId),
                    council.seats().stream().collect(Collectors.toMap(SeatView::userId, SeatView::seat)));
        }
        return lacking;
    }

    /** What members remarked on a criterion, each with the name, once the scores are open. */
    public List<String> remarks(CouncilView council, String criterion) {
        return council.sheets().stream().filter(sheet -> sheet.remarks().containsKey(criterion))
                .map(sheet -> owner(council, sheet).fullName() + ": " + sheet.remarks().get(criterion)).toList();
    }

    /** Who filled this sheet. */
    public SeatView owner(CouncilView council, SheetView sheet) {
        return council.seatOf(sheet.userId());
    }
}
