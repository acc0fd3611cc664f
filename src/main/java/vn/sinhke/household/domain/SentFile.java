package vn.sinhke.household.domain;

/**
 * A file that was received and found to hold a table of the yearly review.
 *
 * @param hash SHA-256 of the content
 * @param headRow the row of the column names, from 1
 * @param rows about how many rows follow, 0 when the file does not say
 */
public record SentFile(String name, String hash, long size, String sheet, int headRow, int rows) { }
