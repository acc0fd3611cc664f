package vn.sinhke.handing.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Row;

/**
 * One handing over in the list.
 *
 * @param unitId the unit that was dissolved; null where a person left
 * @param happenedAt UTC
 * @param passed how many pieces went to others, or ended
 * @param refused how many stayed
 */
public record HandingRow(Long id, String fromName, Long unitId, String documentNo, LocalDate documentDate, String byName, LocalDateTime happenedAt,
                         Long passed, Long refused) implements Row { }
