package vn.sinhke.household.query;

import java.io.Serializable;
import vn.sinhke.household.domain.ReviewEvent;

/**
 * One line of a household's timeline.
 *
 * @param review what the review found, null when the line is none
 * @param event what the review means beside the one before, null when the line is none
 */
public record TimelineLine(Happening happening, ReviewLine review, ReviewEvent event) implements Serializable { }
