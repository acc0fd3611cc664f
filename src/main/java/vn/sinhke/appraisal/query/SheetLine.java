package vn.sinhke.appraisal.query;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.Opinion;

/** One score of one sheet as it is read; code and score are null for a sheet without any. */
public record SheetLine(Long sheetId, Long userId, Integer version, Opinion opinion, String comment, LocalDateTime lockedAt,
                 LocalDateTime savedAt, String code, BigDecimal score) { }
