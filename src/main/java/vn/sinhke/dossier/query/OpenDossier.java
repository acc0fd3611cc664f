package vn.sinhke.dossier.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.decision.query.Raisings;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.document.query.IssuedDocuments;
import vn.sinhke.document.query.SignedDocuments;
import vn.sinhke.funding.query.Commitments;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.outcome.query.Outcomes;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.FormerPlaces;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.project.query.Quotes;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.StatutoryClock;

/**
 * Opens a dossier to be shown: first the right, with the dossier's own row, then in one statement what hangs on its id, then in one more
 * what hangs on its households and its money. Whoever asks for any of it later in the request is answered from what was read (ADR 106).
 */
@ApplicationScoped
public class OpenDossier {
    private static final String TYPE = "Project";
    private static final Set<ProjectState> ASKING_FOR_MONEY = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.COMPLETED);
    private static final Set<ProjectState> ASKING_FOR_OBLIGATIONS = EnumSet.of(ProjectState.SETTLED, ProjectState.FOLLOW_UP);
    private static final Set<ProjectState> ASKING_FOR_THE_COUNCIL = EnumSet.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL,
            ProjectState.PENDING_APPROVAL, ProjectState.IN_PROGRESS);
    private static final Set<String> SHOWING_THE_COUNCIL = Set.of("overview", "appraisal");
    private static final Set<String> SHOWING_CYCLES = Set.of("overview", "money");
    private static final Set<String> SHOWING_HOUSEHOLDS = Set.of("overview", "households", "checks");
    private static final Set<String> TELLING_THE_STORY = Set.of("overview", "history");

    @Inject
    Together together;

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    ProjectCases cases;

    @Inject
    ProjectStory story;

    @Inject
    ProjectReturns returns;

    @Inject
    ContentWords words;

    @Inject
    Councils councils;

    @Inject
    Compositions compositions;

    @Inject
    Rotation rotation;

    @Inject
    Handovers handovers;

    @Inject
    Outcomes outcomes;

    @Inject
    ProjectMoney money;

    @Inject
    Commitments commitments;

    @Inject
    BusinessClock clock;

    /**
     * For a request that changes nothing; NotFound for whoever may not know of the dossier, before anything of it is read.
     *
     * @param shown which part of the page will be shown of a dossier that stands so, such as {@code overview}
     */
    public ProjectDetail open(Long id, Function<ProjectState, String> shown) {
        together.begin();
        details.visible(id);
        ProjectState state = standings.of(id).state();
        String tab = shown.apply(state);
        together.gather(ofId(id, state, tab));
        ProjectDetail dossier = details.of(id);
        together.gather(ofContent(dossier, tab));
        return dossier;
    }

    private List<Part<?>> ofId(Long id, ProjectState state, String tab) {
        List<Part<?>> all = new ArrayList<>(ProjectDetails.parts(id));
        all.add(History.part(TYPE, id));
        if (tab.equals("overview") || state == ProjectState.RETURNED) {
            all.addAll(ProjectReturns.parts(id, LocalDate.of(clock.today().getYear(), 1, 1)));
        }
        if (SHOWING_HOUSEHOLDS.contains(tab) || state.isEditable()) {
            all.add(Quotes.part(id));
        }
        if (SHOWING_THE_COUNCIL.contains(tab) || ASKING_FOR_THE_COUNCIL.contains(state)) {
            all.addAll(Councils.parts(id));
        }
        if (SHOWING_THE_COUNCIL.contains(tab)) {
            all.add(Opinions.part(id));
        }
        if (TELLING_THE_STORY.contains(tab)) {
            all.add(ProjectVersions.part(id));
        }
        if (ASKING_FOR_MONEY.contains(state) || SHOWING_CYCLES.contains(tab)) {
            all.addAll(ProjectMoney.parts(id));
        }
        if (ASKING_FOR_OBLIGATIONS.contains(state)) {
            all.add(Rotation.part(id));
            all.add(Outcomes.part(id));
        }
        if (tab.equals("delivery")) {
            all.addAll(Rotation.parts(id));
            all.addAll(Handovers.parts(id));
        }
        if (tab.equals("outcome")) {
            all.add(Outcomes.all(id));
        }
        if (tab.equals("overview")) {
            all.add(StatutoryClock.late(TYPE, id));
            all.add(Decisions.part(id));
            all.add(Raisings.part(id));
            all.add(IssuedDocuments.part(id));
            all.addAll(SignedDocuments.parts(id));
            all.add(Handovers.part(id));
            all.add(FormerPlaces.part(id));
        }
        return all;
    }

    private List<Part<?>> ofContent(ProjectDetail dossier, String tab) {
        LocalDate today = clock.today();
        List<Part<?>> all = new ArrayList<>();
        if (SHOWING_HOUSEHOLDS.contains(tab) || dossier.state().isEditable()) {
            all.addAll(cases.parts(dossier.content(), dossier.id(), dossier.dayOfReference(today)));
        }
        if (TELLING_THE_STORY.contains(tab)) {
            all.addAll(words.parts(ProjectStory.fields(story.of(dossier.id()))));
        }
        switch (tab) {
            case "overview" -> all.addAll(words.parts(returns.of(dossier.id()).stream().flatMap(one -> one.reasons().stream())
                    .map(ReturnView.Reason::field).toList()));
            case "delivery" -> {
                all.addAll(rotation.people(dossier.id()));
                all.addAll(handovers.people(dossier.id()));
                all.addAll(HouseholdFacts.parts(dossier.content().participants().stream().filter(one -> one.kind() == ParticipantKind.BENEFICIARY)
                        .map(Participant::householdId).toList(), today));
            }
            case "outcome" -> all.addAll(outcomes.people(dossier.id()));
            case "appraisal" -> all.addAll(compositions.parts(dossier, councils.seated(dossier.id())));
            case "money" -> all.addAll(money.pursesOfCycles(dossier.id(), dossier.agencyId()));
            default -> { }
        }
        if (dossier.state() == ProjectState.PENDING_APPROVAL) {
            all.addAll(commitments.parts(dossier.id(), dossier.content(), dossier.agencyId(), today));
        }
        return all;
    }
}
