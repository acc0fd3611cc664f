package vn.sinhke.reference.query;

/** The numbers that the law or the province sets and the rules read. */
public enum ParameterCode {
    MIN_TARGET_PERCENT(ProvinceMay.RAISE),
    PRIORITY_TARGET_PERCENT(ProvinceMay.RAISE),
    MAX_INPUT_CYCLES(ProvinceMay.LOWER),
    MAX_PROJECT_MONTHS(ProvinceMay.LOWER),
    PROGRAMME_LAST_YEAR(ProvinceMay.NOTHING),
    /** 1 where a project over several area classes may be judged site by site, 0 where the strictest class holds. */
    MIXED_SITES_MAY_SPLIT(ProvinceMay.LOWER),
    NEWLY_ESCAPED_MONTHS(ProvinceMay.NOTHING),
    RECENT_SUPPORT_MONTHS(ProvinceMay.SET),
    SUPPORT_REASON_REQUIRED(ProvinceMay.SET),
    MEETING_ATTENDANCE_PERCENT(ProvinceMay.SET),
    MEETING_VOTE_PERCENT(ProvinceMay.SET),
    LINKAGE_YEARS_LONG_CYCLE(ProvinceMay.RAISE),
    LINKAGE_YEARS_SHORT_CYCLE(ProvinceMay.RAISE),
    /** 1 where a council that lacks a seat of its template is refused, 0 where it is only seen. */
    COMPOSITION_BLOCKS(ProvinceMay.SET),
    QUORUM_NUMERATOR(ProvinceMay.SET),
    QUORUM_DENOMINATOR(ProvinceMay.SET),
    PASS_AVERAGE(ProvinceMay.SET),
    PASS_VOTE_PERCENT(ProvinceMay.SET),
    ZERO_SCORE_PERCENT(ProvinceMay.SET),
    DAYS_RECEPTION(ProvinceMay.LOWER),
    DAYS_APPRAISAL(ProvinceMay.LOWER),
    DAYS_PRESENTATION(ProvinceMay.SET),
    DAYS_APPROVAL(ProvinceMay.LOWER),
    DAYS_RECEPTION_COMMUNITY(ProvinceMay.SET),
    DAYS_APPRAISAL_COMMUNITY(ProvinceMay.SET),
    DAYS_PRESENTATION_COMMUNITY(ProvinceMay.SET),
    DAYS_APPROVAL_COMMUNITY(ProvinceMay.SET),
    ADVANCE_PERCENT(ProvinceMay.LOWER),
    DISTRICT_APPROVAL_LIMIT(ProvinceMay.SET),
    PRICE_NORM_BLOCKS(ProvinceMay.SET),
    OPINION_DAYS(ProvinceMay.SET),
    /** How many seconds an approval of a batch can be taken back; 0 for not at all. */
    UNDO_SECONDS(ProvinceMay.SET),
    /** The sum of a batch, in đồng, from which whoever approves it proves the own identity once more. */
    REAUTHENTICATE_FROM(ProvinceMay.SET),
    QUOTES_NEEDED(ProvinceMay.SET),
    QUOTES_FROM(ProvinceMay.SET),
    QUOTES_BLOCK(ProvinceMay.SET),
    MIN_DEFICITS_POOR(ProvinceMay.NOTHING),
    /** A province with money of its own may draw the line higher, never lower. Source: NĐ 07/2021/NĐ-CP, Điều 3. */
    POVERTY_LINE_RURAL(ProvinceMay.RAISE),
    POVERTY_LINE_URBAN(ProvinceMay.RAISE),
    AVERAGE_LIVING_LINE_RURAL(ProvinceMay.RAISE),
    AVERAGE_LIVING_LINE_URBAN(ProvinceMay.RAISE);

    private final ProvinceMay province;

    ParameterCode(ProvinceMay province) {
        this.province = province;
    }

    /** Whether it is no quantity but a question: 1 for yes, 0 for no. */
    public boolean isYesOrNo() {
        return this == MIXED_SITES_MAY_SPLIT || this == COMPOSITION_BLOCKS || this == SUPPORT_REASON_REQUIRED || this == PRICE_NORM_BLOCKS || this == QUOTES_BLOCK;
    }

    /** Whether it is a year of the calendar, which is written without marks between its thousands. */
    public boolean isYear() {
        return this == PROGRAMME_LAST_YEAR;
    }

    /** What a province may do with the number. */
    public ProvinceMay province() {
        return province;
    }
}
