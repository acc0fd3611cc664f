package vn.sinhke.document.usecase;

import java.io.Serializable;
import java.util.List;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.query.IssuedView;

/**
 * One kind of paper of a dossier.
 *
 * @param current the paper that went out of the matter that the dossier tells of now; null while it is a draft
 * @param earlier every other paper of the kind that went out, the latest first
 * @param mayIssue whether the reader may let it go out now
 * @param mayReplace whether the reader may put another in the place of the current one
 */
public record Paper(DocumentKind kind, IssuedView current, List<IssuedView> earlier, boolean mayIssue, boolean mayReplace) implements Serializable { }
