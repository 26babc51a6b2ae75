package org.spanne.worktime.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note of the time sheet.
 *
 * @param id given by the device it was noted on
 * @param what what it was
 * @param customerId the customer it was for; null for none
 * @param start when it started
 * @param minutes how long it took
 */
public record SheetEntry(UUID id, SheetKind what, @Nullable String customerId, Instant start, int minutes) {}
