package vn.sinhke.document.usecase;

import java.time.LocalDate;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.reference.query.AgencyView;

/** How one kind of paper is made from a dossier. */
interface Composition {
    /** Whether the dossier holds what the paper tells of. */
    boolean isPossible(DossierRecord dossier);

    OfficialDocument compose(DossierRecord dossier);

    /** Whether the paper may go out; a draft can be had before. */
    default boolean isReady(DossierRecord dossier) {
        return isPossible(dossier);
    }

    /** Which thing of the dossier it tells of; a second paper of the same matter can only replace the first. Empty where there can be but one. */
    default String matter(DossierRecord dossier) {
        return "";
    }

    /** The agency in whose register it is numbered. */
    default AgencyView agency(DossierRecord dossier, LocalDate day) {
        return dossier.agency(day);
    }

    /** The register's name: papers with one symbol are counted together. */
    default String register(OfficialDocument paper) {
        return paper.reference().symbol();
    }
}
