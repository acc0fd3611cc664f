package vn.sinhke.decision.query;

import vn.sinhke.shared.Slice;

/** The first page of the queue, and what stands beside its filters. */
public record WorkDesk(Slice<WorkRow> page, WorkFacets facets) { }
