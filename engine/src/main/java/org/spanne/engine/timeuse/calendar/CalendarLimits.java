package org.spanne.engine.timeuse.calendar;

/**
 * How much a calendar may ask of the machine.
 *
 * @param lineCharacters the most characters kept of one unfolded line
 * @param events the most events of one file
 * @param occurrencesOfEvent the most occurrences of one event in one expansion
 * @param steps the most periods and moments all rules of one expansion may be followed through
 */
public record CalendarLimits(int lineCharacters, int events, int occurrencesOfEvent, long steps) {

    /** A second or two of work and some 100 MB for the worst file. */
    public static final CalendarLimits USUAL = new CalendarLimits(1_000_000, 200_000, 100_000, 20_000_000);
}
