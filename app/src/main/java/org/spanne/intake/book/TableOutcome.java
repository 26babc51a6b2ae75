package org.spanne.intake.book;

import org.jspecify.annotations.Nullable;
import org.spanne.exchange.check.FileReport;
import org.spanne.intake.Landed;

/**
 * What was in one file and what became of it.
 *
 * @param file what the check found
 * @param kept how many of the rejected rows stand in quarantine; the rest are only counted
 * @param landed what became of the accepted rows; null while they have not landed
 */
public record TableOutcome(
        FileReport file, long kept, @Nullable Landed landed) {}
