package vn.sinhke.document.usecase;

import java.io.Serializable;
import java.util.List;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.query.SignatureView;

/**
 * One kind of paper of a dossier.
 *
 * @param current the paper that went out of the matter that the dossier tells of now; null while it is a draft
 * @param earlier every other paper of the kind that went out, the latest first
 * @param mayIssue whether the reader may let it go out now
 * @param mayReplace whether the reader may put another in the place of the current one
 * @param signing what belongs to the current paper; null while it is a draft
 */
public record Paper(DocumentKind kind, IssuedView current, List<IssuedView> earlier, boolean mayIssue, boolean mayReplace, Signing signing)
        implements Serializable {

    /**
     * Signatures and scans of a paper.
     *
     * @param maySign the part in which the reader may sign it now, null for none
     * @param mayScan whether the reader may add a scan
     */
    public record Signing(List<SignatureView> signatures, List<ScanView> scans, SigningPart maySign, boolean mayScan) implements Serializable { }
}
