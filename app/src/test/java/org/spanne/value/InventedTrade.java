package org.spanne.value;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.spanne.support.CompanyFolder;

/** Two and a half years of orders of 150 customers, who buy at rates of their own and stay away one day. */
public final class InventedTrade {

    /** The day of the newest order. */
    public static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static final int CUSTOMERS = 150;
    private static final String[] GROUPS = {"gears", "motors", "brakes", "drives", "service"};

    private final SplittableRandom random = new SplittableRandom(7);
    private final StringBuilder customers =
            new StringBuilder("customer_id,name,parent_id,industry,country,potential_amount\n");
    private final StringBuilder orders =
            new StringBuilder("order_id,customer_id,ordered_at,status,currency,revenue,cost\n");
    private final StringBuilder lines = new StringBuilder("order_id,line_no,item,quantity,unit_price,attributes\n");
    private int number;

    /** Puts the trade into a folder. */
    public static CompanyFolder into(CompanyFolder folder) {
        var trade = new InventedTrade();
        trade.invent();
        return folder.with("customers", trade.customers.toString())
                .with("orders", trade.orders.toString())
                .with("order_lines", trade.lines.toString());
    }

    private void invent() {
        customers.append("group,Group,,food,DE,\nsite,Site,group,food,DE,\nswiss,Swiss,,food,CH,\n");
        customers.append("prospect,Prospect,,food,DE,\n+calc,+Calc,,food,DE,150\n");
        order("site", LocalDate.of(2025, 1, 10), "", 500);
        order("group", LocalDate.of(2025, 6, 10), "", 300);
        order("site", LocalDate.of(2026, 1, 10), "", 700);
        order("site", LocalDate.of(2026, 1, 20), "", -100);
        order("swiss", LocalDate.of(2026, 2, 1), "CHF", 900);
        order("+calc", LAST, "", 100);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            String id = "c" + customer;
            String industry = customer % 2 == 0 ? "food" : "paper";
            customers.append("%s,Customer %d,,%s,DE,\n".formatted(id, customer, industry));
            double gap = 20 + 100 * random.nextDouble();
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            LocalDate leaves = day.plusDays(random.nextInt(100, 1500));
            while (!day.isAfter(LAST) && !day.isAfter(leaves)) {
                order(id, day, "", 100 + random.nextInt(900));
                day = day.plusDays(1 + (long) (-gap * Math.log(1 - random.nextDouble())));
            }
        }
    }

    private void order(String customer, LocalDate day, String currency, int revenue) {
        number++;
        orders.append("o%d,%s,%sT10:00Z,delivered,%s,%d,%d\n"
                .formatted(number, customer, day, currency, revenue, revenue * 6 / 10));
        lines.append("o%d,1,thing,1,%d,product_group=%s\n".formatted(number, revenue, GROUPS[popular()]));
    }

    /** The first groups are bought more than the last. */
    private int popular() {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * GROUPS.length);
    }
}
