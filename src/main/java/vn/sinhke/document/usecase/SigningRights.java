package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Violation;

/** Who may sign a paper now, and why not yet or no more; the page's buttons and the use case ask the same. */
@ApplicationScoped
class SigningRights {
    @Inject
    IssuingRights issuing;

    @Inject
    CurrentActor actor;

    /** What belongs to a paper that went out, for the present reader; null for none. */
    Paper.Signing of(DossierRecord dossier, IssuedView paper) {
        if (paper == null) {
            return null;
        }
        SigningPart part = Arrays.stream(SigningPart.values()).filter(one -> issuing.maySign(dossier, paper, one) && against(dossier, paper, one).isEmpty())
                .findFirst().orElse(null);
        return new Paper.Signing(dossier.signatures(paper), dossier.scans(paper), part, issuing.mayIssue(dossier, paper.kind()));
    }

    /** What speaks against a signature in this part now, whoever makes it: the order of people and agency, and that the paper counts. */
    List<Violation> against(DossierRecord dossier, IssuedView paper, SigningPart part) {
        List<SignatureView> there = dossier.signatures(paper);
        long people = there.stream().filter(one -> one.part() == SigningPart.PERSON).count();
        List<Violation> wrong = new ArrayList<>();
        if (dossier.issued().stream().anyMatch(one -> paper.id().equals(one.replacesId()))) {
            wrong.add(Violation.of("signature-replaced", "paper", "signature.replaced"));
        }
        if (there.stream().anyMatch(one -> one.signedBy() == actor.get().id() && one.part() == part)) {
            wrong.add(Violation.of("signature-again", "paper", "signature.again"));
        } else if (there.stream().anyMatch(one -> one.part() == SigningPart.AGENCY)) {
            wrong.add(Violation.of("signature-sealed", "paper", "signature.sealed"));
        } else if (part == SigningPart.PERSON && people >= SigningPart.people(paper.kind())) {
            wrong.add(Violation.of("signature-complete", "paper", "signature.complete"));
        } else if (part == SigningPart.AGENCY && people < SigningPart.people(paper.kind())) {
            wrong.add(Violation.of("signature-order", "paper", "signature.order"));
        }
        return wrong;
    }
}
