package vn.sinhke.appraisal.query;

import java.io.Serializable;
import vn.sinhke.appraisal.domain.Seat;

/** A seat in the council of a dossier whose appraisal is not over, with which something is still to be done. */
public record OwedSeat(Long projectId, String code, String name, Seat seat) implements Serializable { }
