package vn.sinhke.document.domain;

/**
 * What is wrong with a template, and where.
 *
 * @param line from 1
 * @param column from 1, of the first brace, or of the name in a condition
 * @param field as it was typed; empty where no field is meant
 * @param nearest the known field that is most like it; empty for none
 */
public record TemplateFault(Kind kind, int line, int column, String field, String nearest) {

    /** The ways in which a template can be wrong. */
    public enum Kind { UNKNOWN_FIELD, NOT_CLOSED, NOT_OPENED, NOT_ALONE, LEAD_NOT_CLOSED, NO_CONDITION, EMPTY, TOO_LONG }
}
