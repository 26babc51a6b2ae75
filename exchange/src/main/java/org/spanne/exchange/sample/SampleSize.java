package org.spanne.exchange.sample;

/** The usual sizes of the sample company. */
public enum SampleSize {
    /** 150 customers, for tests. */
    SMALL(150),
    /** 1,200 customers and 62 people, for the demo. */
    MEDIUM(1_200),
    /** 12,000 customers, for load tests. */
    LARGE(12_000);

    private final int customers;

    SampleSize(int customers) {
        this.customers = customers;
    }

    /** How many customers it has. */
    public int customers() {
        return customers;
    }
}
