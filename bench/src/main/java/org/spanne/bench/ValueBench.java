package org.spanne.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spanne.Spanne;
import org.spanne.intake.FolderImported;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the values of customers take within an import: 1,200 customers with 12,000 orders, as the sample company has, and
 * 100,000 with a million, three lines each; all rows new, and once more where nothing differs.
 */
public final class ValueBench {

    private static final Set<String> TABLES = Set.of("customers", "orders", "order_lines");

    /** Customers buy at rates of their own, and stay away one day. */
    private static final List<String> ROWS = List.of(
            "insert into market.customer (customer_id, name, status, industry, country, employees)"
                    + " select 'c' || n, 'Customer ' || n, 'customer', 'Industry ' || n %% 9,"
                    + " (array['DE', 'AT', 'CH'])[1 + n %% 3], 10 + n %% 5000 from generate_series(1, %1$d) n",
            "insert into orders.orders (order_id, customer_id, ordered_at, status, revenue, cost)"
                    + " select 'o' || row_number() over (), 'c' || c, timestamptz '2023-01-02 08:00Z'"
                    + " + (first + (least(last, 1300) - first) * random()) * interval '1 day', 'delivered',"
                    + " 500 + c %% 9000 * random(), 300 + c %% 5000 * random()"
                    + " from (select c, 900 * random() as first, -ln(1 - random()) * 8 as orders,"
                    + " 200 + 2500 * random() as last from generate_series(1, %1$d) c) b,"
                    + " generate_series(1, 1 + cast(%2$d.0 / %1$d * orders / 8 as int))",
            "insert into orders.line (order_id, line_no, module_id, quantity, unit_price)"
                    + " select order_id, l, 'm' || (1 + cast(59 * random() * random() as int)), 2, 100"
                    + " from orders.orders, generate_series(1, 3) l");

    private ValueBench() {}

    /** Tells how long what lies between two places of an import takes. */
    static class Stopwatch {

        private long begun;

        @EventListener
        @Order(39)
        void begin(FolderImported imported) {
            begun = System.nanoTime();
        }

        @EventListener
        @Order(41)
        void end(FolderImported imported) {
            System.out.printf(
                    Locale.ROOT,
                    "import %d: values took %.2f s%n",
                    imported.importId(),
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    /** Fills fresh databases and prints the times. */
    public static void main(String[] args) throws IOException {
        measure(1_200, 12_000);
        measure(100_000, 1_000_000);
    }

    private static void measure(int customers, int orders) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "32MB")
                .start()) {
            SpringApplication server = new SpringApplication(Spanne.class, Stopwatch.class);
            ConfigurableApplicationContext context = server.run(
                    "--server.port=0",
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
            JdbcClient db = context.getBean(JdbcClient.class);
            ROWS.forEach(rows -> db.sql(rows.formatted(customers, orders)).update());
            db.sql("vacuum analyze").update();
            System.out.printf(
                    "%d customers, %s orders%n",
                    customers,
                    db.sql("select count(*) from orders.orders")
                            .query(Long.class)
                            .single());
            for (int number = 1; number <= 2; number++) {
                var imported = new FolderImported(number, TABLES, false);
                context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> context.publishEvent(imported));
            }
            context.close();
        }
    }
}
