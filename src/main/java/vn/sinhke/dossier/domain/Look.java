package vn.sinhke.dossier.domain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A look at a dossier, with what of it was there.
 *
 * @param at UTC
 * @param entry the number of the last line of its history, 0 for none
 * @param version the number of the last version that was submitted or kept, 0 for none
 */
public record Look(LocalDateTime at, long entry, int version) implements Serializable { }
