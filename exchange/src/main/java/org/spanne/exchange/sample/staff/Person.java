package org.spanne.exchange.sample.staff;

/**
 * Somebody who works or worked for the company.
 *
 * @param number from 1
 * @param id as in the files
 * @param name first and last name
 * @param email at the company's domain
 * @param unit where
 * @param hoursPerWeek contracted
 * @param from the day of joining; before 0 for those who were there already
 * @param to the day after the last one; {@link Integer#MAX_VALUE} for those who are still there
 */
public record Person(int number, String id, String name, String email, Unit unit, int hoursPerWeek, int from, int to) {

    /** Minutes contracted for a working day. */
    public int minutesPerDay() {
        return hoursPerWeek * 60 / 5;
    }
}
