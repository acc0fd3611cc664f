package vn.sinhke.notice.query;

/**
 * A payment as far as it decides whom to tell.
 *
 * @param amount in đồng
 */
public record PaymentFact(Long projectId, Integer cycleNo, Long amount, Long createdBy, Long requestedBy) { }
