package vn.sinhke.handing.query;

import java.io.Serializable;

/**
 * A unit or a department that ended and under which dossiers still stand.
 *
 * @param dossiers how many of them are not over
 */
public record EndedPlace(Place place, int dossiers) implements Serializable { }
