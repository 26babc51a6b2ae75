package org.spanne.intake.book;

import org.spanne.intake.FileLanding.Landed;

/**
 * What became of the files of one kind that lie beside the tables.
 *
 * @param kind {@code calendars} or {@code mail}
 * @param files how many there were
 * @param landed what became of their entries
 */
public record FilesOutcome(String kind, int files, Landed landed) {}
