package org.spanne.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A large company folder: first what others refer to, then the mass; and the mass once more as {@code COPY} takes it.
 *
 * @param master units, people, customers and orders
 * @param mass order lines and activities
 * @param copied the mass, ready for the tables it ends up in
 */
record LargeFolder(Path master, Path mass, List<Copied> copied) {

    private static final int PEOPLE = 200;
    private static final int CUSTOMERS = 10_000;
    private static final int LINES_PER_ORDER = 4;
    private static final Instant START = Instant.parse("2024-01-01T06:00:00Z");

    /**
     * Rows as {@code COPY} takes them.
     *
     * @param target table and columns
     */
    record Copied(String target, Path file) {}

    static LargeFolder write(Path folder, int rows) throws IOException {
        Path master = Files.createDirectories(folder.resolve("master"));
        Path mass = Files.createDirectories(folder.resolve("mass"));
        master(master, rows / LINES_PER_ORDER + 1);
        return new LargeFolder(master, mass, List.of(lines(folder, mass, rows), activities(folder, mass, rows)));
    }

    private static void master(Path folder, int orders) throws IOException {
        try (BufferedWriter units = Files.newBufferedWriter(folder.resolve("units.csv"));
                BufferedWriter people = Files.newBufferedWriter(folder.resolve("people.csv"));
                BufferedWriter customers = Files.newBufferedWriter(folder.resolve("customers.csv"))) {
            units.write("unit_id,name,kind\nU1,Frontline,frontline\n");
            people.write("person_id,name,unit_id,role,hours_per_week\n");
            for (int i = 0; i < PEOPLE; i++) {
                people.write(person(i) + ",Person " + i + ",U1,farmer,40\n");
            }
            customers.write("customer_id,name,domains,country\n");
            for (int i = 0; i < CUSTOMERS; i++) {
                customers.write(customer(i) + ",Customer " + i + ",customer" + i + ".com,DE\n");
            }
        }
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("orders.csv"))) {
            file.write("order_id,customer_id,ordered_at,status,currency,owner_person_id\n");
            for (int i = 0; i < orders; i++) {
                file.write(order(i) + "," + customer(i) + "," + START.plusSeconds(i * 60L) + ",delivered,EUR,"
                        + person(i) + "\n");
            }
        }
    }

    private static Copied lines(Path folder, Path mass, int rows) throws IOException {
        Path copied = folder.resolve("line.copy");
        try (BufferedWriter csv = Files.newBufferedWriter(mass.resolve("order_lines.csv"));
                BufferedWriter copy = Files.newBufferedWriter(copied)) {
            csv.write("order_id,line_no,item,quantity,unit_price,unit_cost\n");
            for (int i = 0; i < rows; i++) {
                String order = order(i / LINES_PER_ORDER);
                String item = "Item " + i % 5000;
                String amounts = (1 + i % 20) + "," + (10 + i % 900) + "." + (10 + i % 90) + "," + (5 + i % 400);
                csv.write(order + "," + (1 + i % LINES_PER_ORDER) + "," + item + "," + amounts + "\n");
                copy.write(order + "\t" + (1 + i % LINES_PER_ORDER) + "\t" + item + "\t" + amounts.replace(',', '\t')
                        + "\n");
            }
        }
        return new Copied("orders.line (order_id, line_no, item, quantity, unit_price, unit_cost)", copied);
    }

    private static Copied activities(Path folder, Path mass, int rows) throws IOException {
        Path copied = folder.resolve("activity.copy");
        try (BufferedWriter csv = Files.newBufferedWriter(mass.resolve("activities.csv"));
                BufferedWriter copy = Files.newBufferedWriter(copied)) {
            csv.write("activity_id,person_id,kind,started_at,ended_at,customer_id,attendee_domains,attendee_count\n");
            for (int i = 0; i < rows; i++) {
                Instant start = START.plusSeconds(i / PEOPLE * 3600L);
                String head = "A%08d,%s,%s,%s,%s,%s"
                        .formatted(
                                i,
                                person(i),
                                i % 3 == 0 ? "meeting" : "task",
                                start,
                                start.plusSeconds(2400),
                                customer(i * 7));
                csv.write(head + ",customer" + i * 7L % CUSTOMERS + ".com;partner.org," + i % 9 + "\n");
                copy.write(head.replace(',', '\t') + "\t{customer" + i * 7L % CUSTOMERS + ".com,partner.org}\t" + i % 9
                        + "\n");
            }
        }
        return new Copied(
                "worktime.activity (activity_id, person_id, kind, started_at, ended_at, customer_id,"
                        + " attendee_domains, attendee_count)",
                copied);
    }

    private static String person(int number) {
        return "P" + number % PEOPLE;
    }

    private static String customer(int number) {
        return "C" + Math.floorMod(number, CUSTOMERS);
    }

    private static String order(int number) {
        return "O" + (10_000_000 + number);
    }
}
