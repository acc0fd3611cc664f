package vn.sinhke.decision.query;

import java.io.Serializable;
import vn.sinhke.shared.ProjectType;

/**
 * What a tab of the queue holds of one type in one district.
 *
 * @param timely how many of them the reader's choice of terms leaves
 * @param flagged how many of these bear a flag
 * @param soon late, or due within two working days, of those that the reader's choice of flags leaves
 * @param chosen how many of them the reader's choice of flags and terms leaves
 * @param total đồng of the chosen ones
 * @param stateSupport the State's part of that, in đồng
 */
public record WorkFacet(ProjectType type, Long districtId, long number, long timely, long flagged, long soon, long chosen, long total, long stateSupport)
        implements Serializable { }
