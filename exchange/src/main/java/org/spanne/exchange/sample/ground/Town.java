package org.spanne.exchange.sample.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A real town.
 *
 * @param name its name
 * @param country ISO 3166
 * @param region state or canton
 * @param postalCode of its centre
 * @param latitude of its centre, degrees
 * @param longitude of its centre, degrees
 * @param south whether it lies in the region whose teams are the pilot
 * @param language ISO 639
 * @param weight how many companies there are, compared with other towns
 */
public record Town(
        String name,
        String country,
        String region,
        String postalCode,
        double latitude,
        double longitude,
        boolean south,
        String language,
        double weight) {

    /** All towns of the sample. */
    public static List<Town> all() {
        return Resource.rows(
                "towns",
                row -> new Town(
                        row.getField("town"),
                        row.getField("country"),
                        row.getField("region"),
                        row.getField("postal_code"),
                        Double.parseDouble(row.getField("latitude")),
                        Double.parseDouble(row.getField("longitude")),
                        Boolean.parseBoolean(row.getField("south")),
                        row.getField("language"),
                        Double.parseDouble(row.getField("weight"))));
    }

    /** Somewhere in town or near it. */
    public Spot spot(RandomGenerator random) {
        return new Spot(near(latitude, random, 0.05), near(longitude, random, 0.08));
    }

    private static String near(double degrees, RandomGenerator random, double reach) {
        return BigDecimal.valueOf(degrees + Draw.between(random, -reach, reach))
                .setScale(4, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /**
     * A point on the map.
     *
     * @param latitude degrees with four decimals
     * @param longitude degrees with four decimals
     */
    public record Spot(String latitude, String longitude) {}
}
