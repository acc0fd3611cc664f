package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.IssuingCase;
import vn.sinhke.document.domain.IssuingParty;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.shared.CurrentActor;

/** Asks {@link IssuingParty} for the present actor; the page's buttons and the use case ask the same. */
@ApplicationScoped
class IssuingRights {
    @Inject
    CurrentActor actor;

    boolean mayIssue(DossierRecord dossier, DocumentKind kind) {
        return IssuingParty.of(kind).mayIssue(actor.get(), of(dossier, kind));
    }

    boolean mayReplace(DossierRecord dossier, DocumentKind kind) {
        return IssuingParty.of(kind).mayReplace(actor.get(), of(dossier, kind));
    }

    boolean maySign(DossierRecord dossier, IssuedView paper, SigningPart part) {
        return part.holds(actor.get(), of(dossier, paper.kind()), paper.printed());
    }

    private IssuingCase of(DossierRecord dossier, DocumentKind kind) {
        long me = actor.get().id();
        return new IssuingCase(dossier.standing(), Compositions.of(kind).agency(dossier, dossier.today()).id(),
                () -> dossier.council().map(council -> council.seatOf(me)).map(seat -> seat.seat().name()),
                () -> dossier.approval().map(DecisionView::signedBy));
    }
}
