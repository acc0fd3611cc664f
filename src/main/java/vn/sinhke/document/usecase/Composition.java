package vn.sinhke.document.usecase;

import vn.sinhke.document.domain.OfficialDocument;

/** How one kind of paper is made from a dossier. */
interface Composition {
    /** Whether the dossier holds what the paper tells of. */
    boolean isPossible(DossierRecord dossier);

    OfficialDocument compose(DossierRecord dossier);
}
