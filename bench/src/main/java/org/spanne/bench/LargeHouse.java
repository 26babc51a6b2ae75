package org.spanne.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spanne.Spanne;
import org.spanne.intake.FolderImported;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A server with 100,000 customers, 1 M orders, 3 M lines, 2 M events and 1 M activities of 500 people, and somebody signed
 * in. Rows are made by SQL; the read models by the same listeners that an import calls.
 */
final class LargeHouse implements AutoCloseable {

    private static final String PASSWORD = "only for this bench";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Set<String> TABLES = Set.of(
            "company",
            "units",
            "people",
            "customers",
            "modules",
            "orders",
            "order_lines",
            "order_events",
            "activities");
    private static final List<String> ROWS = List.of(
            "insert into company.unit (unit_id, name, kind, parent_id) select 'u' || n, 'Unit ' || n,"
                    + " case when n <= 40 then 'frontline' when n = 41 then 'service_design' else 'delivery' end,"
                    + " case when n > 1 and n <= 40 then 'u1' end from generate_series(1, 44) n",
            "insert into company.person (person_id, name, unit_id, role, hours_per_week) select 'p' || n, 'Person ' || n,"
                    + " 'u' || (2 + n % 39), 'farmer', 40 from generate_series(1, 500) n",
            "insert into market.customer (customer_id, name, status, industry, owner_person_id, potential_amount)"
                    + " select 'c' || n, 'Customer ' || n, 'customer', 'Industry ' || n % 9, 'p' || (1 + n % 500),"
                    + " 1000 + n % 5000 from generate_series(1, 100000) n",
            "insert into delivery.module (module_id, name, unit_id, hours_setup, hours_per_unit, standard)"
                    + " select 'm' || n, 'Module ' || n, 'u' || (42 + n % 3), 1, 2, n <= 50"
                    + " from generate_series(1, 60) n",
            "insert into orders.orders (order_id, customer_id, ordered_at, promised_date, delivered_at, status, kind,"
                    + " owner_person_id, revenue, cost) select 'o' || n, 'c' || (1 + n % 100000), at,"
                    + " cast(at as date) + 20, case when n % 20 > 0 then at + interval '18 days' end,"
                    + " case when n % 20 > 0 then 'delivered' else 'open' end,"
                    + " (array['standard', 'configured', 'bespoke'])[1 + n % 3], 'p' || (1 + n % 500),"
                    + " 500 + n % 9000, 300 + n % 5000 from (select n, timestamptz '2023-01-02 08:00Z'"
                    + " + n * interval '94 seconds' as at from generate_series(1, 1000000) n) o",
            "insert into orders.line (order_id, line_no, module_id, quantity, unit_price, unit_cost) select 'o' || n, l,"
                    + " 'm' || (1 + (n * 7 + l) % 60), 2, 100, 60"
                    + " from generate_series(1, 1000000) n, generate_series(1, 3) l",
            "insert into orders.event (order_id, event_key, activity, started_at, ended_at, unit_id) select 'o' || n,"
                    + " gen_random_uuid(), 'step', timestamptz '2023-01-02 09:00Z' + n * interval '94 seconds'"
                    + " + e * interval '1 day', null, case when n % 3 = 0 then 'u2' else 'u42' end"
                    + " from generate_series(1, 1000000) n, generate_series(1, 2) e",
            "insert into worktime.activity (activity_id, person_id, kind, started_at, ended_at, customer_id, category)"
                    + " select 'a' || n, 'p' || (1 + n % 500), 'meeting', at, at + interval '90 minutes',"
                    + " 'c' || (1 + n % 100000),"
                    + " (array['customer', 'coordination', 'administration', 'travel'])[1 + n / 500 % 4]"
                    + " from (select n, timestamptz '2023-01-02 07:30Z' + (n / 1000) * interval '1 day'"
                    + " + (n / 500 % 2) * interval '3 hours' as at from generate_series(0, 999999) n) a",
            "insert into worktime.agreement (text_version, purpose, sources, viewers, threshold, retention_months, sites,"
                    + " valid_from, sample, proposed_account, proposed_by, agreed, answered_account, answered_by,"
                    + " answered_at) values ('bench', 'bench', '{ACTIVITIES}', '{ADMIN}', 5, 120, '{}', '2020-01-01',"
                    + " false, 1, 'bench', true, 2, 'bench', now())",
            "insert into steering.target (measure, value) values ('customer_time_share', 0.6)");

    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext context;
    private final HttpClient client;
    private final String address;
    private String token = "";

    private LargeHouse(EmbeddedPostgres postgres, ConfigurableApplicationContext context) {
        this.postgres = postgres;
        this.context = context;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.address =
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Starts database and server, makes the rows, and says how long that took. */
    static LargeHouse open() throws IOException, InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "32MB")
                .start();
        LargeHouse house = new LargeHouse(
                postgres,
                SpringApplication.run(
                        Spanne.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres"));
        long filling = System.nanoTime();
        fill(house.context);
        System.out.printf(Locale.ROOT, "rows and read models made in %.0f s%n", (System.nanoTime() - filling) / 1e9);
        house.post("/login", Map.of("username", "bench", "password", PASSWORD));
        return house;
    }

    /** The whole answer to a request for a page. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Sends a form, with the token of the sign-in page or of any other, and follows where it leads. */
    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(get("/login").body());
            token = found.find() ? found.group(1) : "";
        }
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (path.equals("/login")) {
            // signing in changes the token
            Matcher found = TOKEN.matcher(get("/settings").body());
            token = found.find() ? found.group(1) : "";
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        client.close();
        context.close();
        postgres.close();
    }

    private static void fill(ConfigurableApplicationContext context) {
        JdbcClient db = context.getBean(JdbcClient.class);
        ROWS.forEach(rows -> db.sql(rows).update());
        db.sql("vacuum analyze").update();
        db.sql("insert into access.account (login, name, password_hash, roles) values ('bench', 'Bench', ?, '{ADMIN}')")
                .param(context.getBean(PasswordEncoder.class).encode(PASSWORD))
                .update();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.publishEvent(new FolderImported(1, TABLES, false)));
        db.sql("vacuum analyze").update();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
