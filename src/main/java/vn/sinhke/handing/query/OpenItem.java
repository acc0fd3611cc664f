package vn.sinhke.handing.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.handing.domain.HandedKind;

/**
 * One piece of open work that is bound to a person.
 *
 * @param ref what tells it from others of its kind: the dossier, the request, the approval or the delegation
 * @param projectId null where it belongs to no dossier
 * @param reference the dossier's code, or the number of a delegation's paper
 * @param title the dossier's name, or the other person of a delegation
 * @param what the seat, the state or the role that it is about; null for none
 * @param until by when it is owed, or its last day; null for none
 */
public record OpenItem(HandedKind kind, Long ref, Long projectId, String reference, String title, Enum<?> what, LocalDate until) implements Serializable {
    /** By what a request names it, such as {@code SEAT-12}. */
    public String key() {
        return kind + "-" + ref;
    }
}
