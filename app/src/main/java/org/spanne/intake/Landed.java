package org.spanne.intake;

/**
 * What became of the rows of one table.
 *
 * @param inserted rows that were new
 * @param updated rows that had changed
 * @param unchanged rows that stood there already
 */
public record Landed(long inserted, long updated, long unchanged) {}
