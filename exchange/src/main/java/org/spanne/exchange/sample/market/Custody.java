package org.spanne.exchange.sample.market;

import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Town;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Seat;

/**
 * Who looks after whom: groups with sites in many places, new customers, trade and the rest by region and industry.
 */
final class Custody {

    private final People people;

    Custody(People people) {
        this.people = people;
    }

    /**
     * The seat that a customer falls to.
     *
     * @param isGlobal whether it belongs to a group of three levels
     * @param isNew whether it has yet to be won, or was won only lately
     */
    Seat seat(RandomGenerator random, Industry industry, Town town, boolean isGlobal, boolean isNew) {
        List<Seat> unit = people.in(unit(industry, town, isGlobal, isNew));
        return Draw.one(random, unit);
    }

    private static String unit(Industry industry, Town town, boolean isGlobal, boolean isNew) {
        if (isGlobal) {
            return "U-GLO";
        }
        if (isNew) {
            return town.south() ? "U-NKS" : "U-NKN";
        }
        return town.south() || industry.trades() ? industry.southUnit() : "U-BEN";
    }
}
