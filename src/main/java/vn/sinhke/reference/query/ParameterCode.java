package vn.sinhke.reference.query;

/** The numbers that the law or the province sets and the rules read. */
public enum ParameterCode {
    MIN_TARGET_PERCENT,
    PRIORITY_TARGET_PERCENT,
    MAX_INPUT_CYCLES,
    MAX_PROJECT_MONTHS,
    /** 1 where a project over several area classes may be judged site by site, 0 where the strictest class holds. */
    MIXED_SITES_MAY_SPLIT,
    NEWLY_ESCAPED_MONTHS,
    QUORUM_NUMERATOR,
    QUORUM_DENOMINATOR,
    PASS_AVERAGE,
    PASS_VOTE_PERCENT,
    ZERO_SCORE_PERCENT,
    DAYS_RECEPTION,
    DAYS_APPRAISAL,
    DAYS_PRESENTATION,
    DAYS_APPROVAL,
    ADVANCE_PERCENT,
    DISTRICT_APPROVAL_LIMIT,
    PRICE_NORM_BLOCKS,
    QUOTES_NEEDED,
    QUOTES_FROM,
    QUOTES_BLOCK,
    MIN_DEFICITS_POOR,
    POVERTY_LINE_RURAL,
    POVERTY_LINE_URBAN,
    AVERAGE_LIVING_LINE_RURAL,
    AVERAGE_LIVING_LINE_URBAN
}
