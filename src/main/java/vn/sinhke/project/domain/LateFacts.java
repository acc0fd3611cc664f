package vn.sinhke.project.domain;

/**
 * That the running step of a dossier is late, and what its completer says to it.
 *
 * @param days working days after the term
 * @param reason null where none is given
 * @param due whether a reason has to be given
 */
public record LateFacts(int days, String reason, boolean due) { }
