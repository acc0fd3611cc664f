package vn.sinhke.household.query;

import java.io.Serializable;

/**
 * One reason against one row of a file, in the reader's language.
 *
 * @param column the name of the column, empty when the whole row is meant
 * @param cell such as {@code C17}
 */
public record ImportLine(String sheet, int row, String column, String cell, String reason) implements Serializable { }
