package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.document.query.IssuedDocuments;
import vn.sinhke.document.query.PaperTemplates;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.document.query.Signatories;
import vn.sinhke.document.query.SignedDocuments;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.query.FormerPlaces;
import vn.sinhke.project.query.PaperChecklist;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.History;

/** Knows of which houses a paper asks what. */
@ApplicationScoped
class DossierRecords {
    @Inject
    ProjectCases cases;

    @Inject
    PaperChecklist papers;

    @Inject
    Councils councils;

    @Inject
    Decisions decisions;

    @Inject
    History history;

    @Inject
    ProjectReturns returns;

    @Inject
    Handovers handovers;

    @Inject
    ViewMoney money;

    @Inject
    ProjectMoney ends;

    @Inject
    IssuedDocuments issued;

    @Inject
    SignedDocuments signed;

    @Inject
    PaperTemplates templates;

    @Inject
    PlaceNames places;

    @Inject
    FormerPlaces former;

    @Inject
    Signatories people;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** The record of a dossier that the reader may see. */
    DossierRecord of(ProjectDetail detail) {
        Long id = detail.id();
        LocalDate today = clock.today();
        LocalDate day = detail.dayOfReference(today);
        Supplier<ProjectCase> law = once(() -> cases.gather(detail.content(), id, day));
        return new DossierRecord(detail, today, places, people, new DossierRecord.Reads(law, once(() -> cases.judge(law.get())),
                once(() -> papers.of(detail.content(), id, day, PaperNeed.Stage.SUBMISSION)), once(() -> councils.view(id, actor.get().id())),
                once(() -> mine(id)), once(() -> decisions.approval(id)), once(() -> history.of("Project", id)),
                once(() -> returns.last(id)), once(() -> handovers.of(id)), once(() -> handovers.last(id)), once(() -> money.cycles(id)),
                once(() -> ends.cycles(id)),
                once(() -> issued.of(id)), once(() -> signed.signatures(id)), once(() -> signed.scans(id)), once(() -> former.of(id)),
                (kind, on) -> templates.at(kind, on).text()), null);
    }

    /** A member who declared a conflict of interest has no sheet any more. */
    private Optional<MySheet> mine(Long id) {
        try {
            return councils.mine(id, actor.get().id());
        } catch (Problem.NotAllowed conflicted) {
            return Optional.empty();
        }
    }

    private static <T> Supplier<T> once(Supplier<T> read) {
        return new Supplier<>() {
            private T found;

            @Override
            public T get() {
                if (found == null) {
                    found = read.get();
                }
                return found;
            }
        };
    }
}
