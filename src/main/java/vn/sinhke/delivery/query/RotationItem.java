package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.delivery.domain.RotationStatus;

/** One household's obligation as it stands today, with what it handed on. */
public record RotationItem(Long id, Long householdId, String household, String head, String item, BigDecimal quantity,
                           BigDecimal handed, BigDecimal waived, BigDecimal minWeightKg, LocalDate receivedOn,
                           LocalDate dueOn, RotationStatus status, String waiverCertificate, List<Transfer> transfers)
        implements Serializable {

    /** A part handed on. */
    public record Transfer(Long id, String household, String head, LocalDate day, BigDecimal quantity, BigDecimal weightKg,
                           String recordNo) implements Serializable { }

    public BigDecimal left() {
        return quantity.subtract(handed).subtract(waived);
    }

    public boolean isOpen() {
        return status.isOpen();
    }
}
