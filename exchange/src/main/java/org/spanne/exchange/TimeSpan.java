package org.spanne.exchange;

/**
 * Two columns of a table of which one must not lie before the other.
 *
 * @param start the column with the earlier day or moment
 * @param end the column with the later one; both are of one type, or a moment and a day, compared as UTC days
 * @param strict whether a wrong order keeps the row out; otherwise it is only remarked on
 */
public record TimeSpan(String start, String end, boolean strict) {}
