package vn.sinhke.handing.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Row;

/**
 * One handing over in the list.
 *
 * @param unitId the unit that ended, of a department the one in which it worked; null where a person left
 * @param agencyId the department that ended; null for all else
 * @param happenedAt UTC
 * @param passed how many pieces went to others, or ended
 * @param refused how many stayed
 */
public record HandingRow(Long id, String fromName, Long unitId, Long agencyId, String documentNo, LocalDate documentDate, String byName, LocalDateTime happenedAt,
                         Long passed, Long refused) implements Row { }
