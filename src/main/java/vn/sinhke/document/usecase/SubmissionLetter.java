package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;

/** Tờ trình: the appraising body asks whoever decides to approve; its grounds, the need, a summary, the appraisal's result, the request. */
final class SubmissionLetter implements Composition {
    private static final Set<ProjectState> NEVER_PRESENTED = EnumSet.of(ProjectState.IN_APPRAISAL, ProjectState.ACCEPTED,
            ProjectState.APPRAISED_FAIL);

    @Override
    public boolean isPossible(DossierRecord dossier) {
        return !NEVER_PRESENTED.contains(dossier.detail().state()) && dossier.concluded()
                .filter(council -> council.result().outcome() == CouncilOutcome.PASS).isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "vòng " + dossier.concluded().orElseThrow().round();
    }

    @Override
    public AgencyView agency(DossierRecord dossier, LocalDate day) {
        return dossier.isOfDepartment() ? dossier.agency(day) : dossier.committee(day);
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        LocalDate day = dossier.last("PRESENT").map(line -> BusinessClock.day(line.occurredAt())).orElse(dossier.today());
        AgencyView committee = dossier.committee(day);
        ProjectContent content = dossier.content();
        CouncilView council = dossier.concluded().orElseThrow();
        TemplateText.Written text = dossier.written(DocumentKind.SUBMISSION_LETTER, day, values(dossier, day, council));
        String symbol = dossier.isOfDepartment() ? Wording.symbol(dossier.agency(day)) : dossier.councilSymbol();
        return new OfficialDocument(
                dossier.isOfDepartment() ? Wording.issuer(dossier.agency(day), committee)
                        : Wording.council(committee, dossier.councilBody().collective()),
                new Reference(null, "TTr-" + symbol, dossier.places().proper(dossier.committeeUnit(day), day), null, day.getYear()),
                "Tờ trình", "Về việc phê duyệt " + Wording.project(content),
                dossier.decider(day), "", text.grounds(), text.body(), List.of(signature(dossier, day, council)),
                List.of("Như trên", Wording.carrierName(content)), "VT, HSDA", List.of());
    }

    private static PaperValues values(DossierRecord dossier, LocalDate day, CouncilView council) {
        return PaperValues.of(dossier, day).council(dossier, council).result(council)
                .put("noiTrinh", () -> dossier.isOfDepartment() ? dossier.agency(day).name() : dossier.councilBody().collective());
    }

    /** The head who presented it, or somebody in the head's name, or the council's chair in a district; open before. */
    private static SignatureBlock signature(DossierRecord dossier, LocalDate day, CouncilView council) {
        if (!dossier.isOfDepartment()) {
            return AppraisalReport.chair(dossier, council);
        }
        Body body = new Body(null, "Giám đốc");
        return dossier.last("PRESENT").filter(line -> line.actorId() != null)
                .map(line -> dossier.headBlock(body, line, dossier.agency(day), day)).orElseGet(() -> dossier.signer(body, dossier.agency(day), day));
    }
}
