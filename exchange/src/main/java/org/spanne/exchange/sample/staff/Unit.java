package org.spanne.exchange.sample.staff;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A unit of the company.
 *
 * @param id its id
 * @param name its name
 * @param kind {@code frontline}, {@code service_design}, {@code delivery}, {@code support} or {@code other}
 * @param parent the unit it belongs to, empty for the topmost
 * @param site where it is
 * @param role what its people do; empty where it only holds other units
 * @param headcount people in the company of medium size
 * @param grows whether a larger company has more of them
 * @param south whether its people live in the south
 * @param pilot whether it works the new way in the third year
 * @param shareBefore customer-time share up to then, 0 where it is not measured
 * @param shareAfter customer-time share at the end of the third year
 * @param skills what its people can do
 * @param costPerHour company currency
 */
public record Unit(
        String id,
        String name,
        String kind,
        String parent,
        String site,
        String role,
        int headcount,
        boolean grows,
        boolean south,
        boolean pilot,
        double shareBefore,
        double shareAfter,
        String skills,
        int costPerHour) {

    static Unit of(NamedCsvRecord row) {
        return new Unit(
                row.getField("unit_id"),
                row.getField("name"),
                row.getField("kind"),
                row.getField("parent_id"),
                row.getField("site"),
                row.getField("role"),
                Integer.parseInt(row.getField("headcount")),
                Boolean.parseBoolean(row.getField("grows")),
                Boolean.parseBoolean(row.getField("south")),
                Boolean.parseBoolean(row.getField("pilot")),
                number(row.getField("share_before")),
                number(row.getField("share_after")),
                row.getField("skills"),
                (int) number(row.getField("cost_per_hour")));
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    /** Whether its people sell. */
    public boolean sells() {
        return kind.equals("frontline") && headcount > 0;
    }

    /** Whether it wins new customers rather than developing existing ones. */
    public boolean hunts() {
        return role.equals("hunter");
    }

    /**
     * How many people it has in a company of another size: in proportion to {@code growth}, but never brought below
     * five, so that its figures stay above the reporting threshold.
     */
    int headcountAt(double growth) {
        return grows ? (int) Math.max(Math.min(5, headcount), Math.round(headcount * growth)) : headcount;
    }
}
