package vn.sinhke.handing.query;

import java.io.Serializable;
import vn.sinhke.reference.query.UnitView;

/**
 * A dissolved unit under which dossiers still stand.
 *
 * @param dossiers how many of them are not over
 */
public record DissolvedUnit(UnitView unit, int dossiers) implements Serializable { }
