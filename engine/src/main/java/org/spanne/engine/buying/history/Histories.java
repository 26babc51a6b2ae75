package org.spanne.engine.buying.history;

/**
 * The histories of many buyers in columns of equal length: repeats, recency, age and, where known, mean spend.
 *
 * <p>Times are in one unit throughout (see {@link Pace}). Spend is the mean amount of a repeat purchase, the first
 * purchase left out, and 0 where there is none. The columns are not copied and must not be changed afterwards.
 */
public final class Histories {

    private final int[] repeats;
    private final double[] recency;
    private final double[] age;
    private final double[] spend;

    /**
     * @param repeats x by buyer
     * @param recency tₓ by buyer
     * @param age T by buyer
     * @param spend mean amount of a repeat purchase by buyer; empty where amounts are not known
     * @throws IllegalArgumentException if columns differ in length or a history cannot be; it names the first such buyer
     */
    public Histories(int[] repeats, double[] recency, double[] age, double[] spend) {
        int size = repeats.length;
        if (recency.length != size || age.length != size || (spend.length != size && spend.length != 0)) {
            throw new IllegalArgumentException("Columns differ in length: %d repeats, %d recencies, %d ages, %d spends"
                    .formatted(size, recency.length, age.length, spend.length));
        }
        for (int i = 0; i < size; i++) {
            HistoryFault fault = HistoryFault.in(repeats[i], recency[i], age[i]);
            if (fault != HistoryFault.NONE) {
                throw new IllegalArgumentException("Buyer %d: %s: repeats %d, recency %s, age %s"
                        .formatted(i, fault.message(), repeats[i], recency[i], age[i]));
            }
            if (spend.length != 0 && !(spend[i] >= 0 && spend[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Buyer %d: spend cannot be %s".formatted(i, spend[i]));
            }
        }
        this.repeats = repeats;
        this.recency = recency;
        this.age = age;
        this.spend = spend;
    }

    /** {@return how many buyers there are} */
    public int size() {
        return repeats.length;
    }

    /** {@return how many purchases of a buyer followed the first} */
    public int repeats(int buyer) {
        return repeats[buyer];
    }

    /** {@return the time from a buyer's first purchase to the last} */
    public double recency(int buyer) {
        return recency[buyer];
    }

    /** {@return the time from a buyer's first purchase to the end of observation} */
    public double age(int buyer) {
        return age[buyer];
    }

    /** {@return whether amounts are known} */
    public boolean knowSpend() {
        return spend.length > 0 || repeats.length == 0;
    }

    /** {@return a buyer's mean amount of a repeat purchase; 0 without repeats or where amounts are not known} */
    public double spend(int buyer) {
        return spend.length == 0 ? 0 : spend[buyer];
    }

    /** {@return repeats, recency and age of a buyer} */
    public History of(int buyer) {
        return new History(repeats[buyer], recency[buyer], age[buyer]);
    }

    /** {@return how many buyers bought again} */
    public int repeatBuyers() {
        int buyers = 0;
        for (int x : repeats) {
            if (x > 0) {
                buyers++;
            }
        }
        return buyers;
    }

    /** {@return the histories of some of the buyers, in the order given} */
    public Histories only(int[] buyers) {
        int[] x = new int[buyers.length];
        double[] last = new double[buyers.length];
        double[] span = new double[buyers.length];
        double[] mean = new double[spend.length == 0 ? 0 : buyers.length];
        for (int i = 0; i < buyers.length; i++) {
            x[i] = repeats[buyers[i]];
            last[i] = recency[buyers[i]];
            span[i] = age[buyers[i]];
            if (mean.length > 0) {
                mean[i] = spend[buyers[i]];
            }
        }
        return new Histories(x, last, span, mean);
    }
}
