package org.spanne.exchange.sample;

import java.time.LocalDate;

/**
 * What the sample company is to be like.
 *
 * @param seed the same options give the same bytes, another seed another company
 * @param customers 50 to 1,000,000
 * @param orders over three years, roughly
 * @param until the day after the last one that is known; orders and activities cover the three years before
 * @param calendars whether the last half year's calendars are written too
 * @param dirtyCorners whether a handful of rows is added that a check keeps out, to show how they are repaired
 */
public record SampleOptions(
        long seed, int customers, int orders, LocalDate until, boolean calendars, boolean dirtyCorners) {

    private static final int LEAST = 50;
    private static final int MOST = 1_000_000;
    private static final int MOST_PER_CUSTOMER = 1_000;

    public SampleOptions {
        if (customers < LEAST || customers > MOST) {
            throw new IllegalArgumentException(
                    "A sample company has " + LEAST + " to " + MOST + " customers, not " + customers);
        }
        if (orders < 0 || orders > (long) customers * MOST_PER_CUSTOMER) {
            throw new IllegalArgumentException(
                    orders + " orders do not fit " + customers + " customers: at most " + MOST_PER_CUSTOMER + " each");
        }
        if (until.getYear() < 1990 || until.getYear() > 2090) {
            throw new IllegalArgumentException(
                    "The sample company lives between 1990 and 2090, not until " + until + ". Maybe a digit is wrong.");
        }
    }

    /** A company of a usual size with calendars and without dirty corners. */
    public static SampleOptions of(SampleSize size, LocalDate until) {
        return of(size.customers(), until);
    }

    /** The same with any number of customers; each orders seven or eight times on average. */
    public static SampleOptions of(int customers, LocalDate until) {
        return new SampleOptions(
                1, customers, (int) Math.min(customers * 15L / 2, Integer.MAX_VALUE), until, true, false);
    }

    /** The same drawn from another seed. */
    public SampleOptions withSeed(long other) {
        return new SampleOptions(other, customers, orders, until, calendars, dirtyCorners);
    }

    /** The same with another number of orders. */
    public SampleOptions withOrders(int wanted) {
        return new SampleOptions(seed, customers, wanted, until, calendars, dirtyCorners);
    }

    /** The same without calendars. */
    public SampleOptions withoutCalendars() {
        return new SampleOptions(seed, customers, orders, until, false, dirtyCorners);
    }

    /** The same with a handful of rows that a check keeps out. */
    public SampleOptions withDirtyCorners() {
        return new SampleOptions(seed, customers, orders, until, calendars, true);
    }

    /**
     * How many people there are, as a multiple of the company of medium size: larger ones need fewer per customer.
     */
    double growth() {
        return StrictMath.sqrt(customers / (double) SampleSize.MEDIUM.customers());
    }
}
