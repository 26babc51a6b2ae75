package org.spanne.exchange.sample.market;

import java.util.List;
import org.spanne.exchange.sample.ground.Resource;

/**
 * What customers do.
 *
 * @param name as in the files
 * @param weight how many customers there are, compared with other industries
 * @param southUnit the unit that develops its customers in the south
 * @param focuses product groups they buy, the usual ones several times
 * @param employees median of their headcount
 * @param bespoke how individual their orders are, 1 for the average
 * @param activities words for what a single company does
 */
public record Industry(
        String name,
        double weight,
        String southUnit,
        List<String> focuses,
        int employees,
        double bespoke,
        List<String> activities) {

    public Industry {
        focuses = List.copyOf(focuses);
        activities = List.copyOf(activities);
    }

    static List<Industry> all() {
        return Resource.rows(
                "industries",
                row -> new Industry(
                        row.getField("industry"),
                        Double.parseDouble(row.getField("weight")),
                        row.getField("south_unit"),
                        List.of(row.getField("product_focus").split(";")),
                        Integer.parseInt(row.getField("employees_median")),
                        Double.parseDouble(row.getField("bespoke")),
                        List.of(row.getField("activities").split(";"))));
    }

    /** Whether its companies sell on what they buy. */
    boolean trades() {
        return southUnit.equals("U-HAN");
    }
}
