package org.spanne.engine.buying;

import java.util.List;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.support.SharedData;

/** The CDNOW cohort's histories up to 1997-09-30, in weeks. */
final class Cdnow {

    private Cdnow() {}

    static Histories histories() {
        List<String> lines = SharedData.lines("cdnow/cdnow_customers_summary_with_transactions.csv");
        int size = lines.size() - 1;
        int[] repeats = new int[size];
        double[] recency = new double[size];
        double[] age = new double[size];
        double[] spend = new double[size];
        for (int i = 0; i < size; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            repeats[i] = Integer.parseInt(cells[1]);
            recency[i] = Double.parseDouble(cells[2]);
            age[i] = Double.parseDouble(cells[3]);
            spend[i] = Double.parseDouble(cells[4]);
        }
        return new Histories(repeats, recency, age, spend);
    }
}
