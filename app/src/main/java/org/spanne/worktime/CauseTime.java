package org.spanne.worktime;

import org.spanne.engine.timeuse.classification.Cause;

/**
 * How much working time internal work of one cause takes.
 *
 * @param share its minutes / working minutes, of the weeks and people it is told of; not a number where it is withheld
 * @param weeks in how many weeks it is told
 */
public record CauseTime(Cause cause, double share, int weeks) {}
