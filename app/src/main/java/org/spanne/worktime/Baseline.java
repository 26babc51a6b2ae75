package org.spanne.worktime;

import org.spanne.figure.Estimate;
import org.spanne.figure.Period;

/**
 * Where a group came from: its customer time in the first year that was measured, from history that was there before anything
 * was changed.
 *
 * @param period the weeks
 * @param share minutes with customers / working minutes
 */
public record Baseline(Period period, Estimate share) {}
