package org.spanne.exchange;

import static org.spanne.exchange.ColumnTypes.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of the company folder, one per file, in the order in which they are checked and landed: a table
 * stands after all tables that its rows refer to.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists and maps are unmodifiable
public enum FolderTable {
    COMPANY(
            List.of(),
            optional("name", TEXT),
            optional("currency", CURRENCY),
            optional("time_zone", TIME_ZONE),
            optional("country", COUNTRY),
            optional("fiscal_year_start", DAY_OF_YEAR),
            optional("languages", LANGUAGES)),
    UNITS(
            List.of("unit_id"),
            needed("unit_id", ID),
            needed("name", TEXT),
            optional("kind", choice("frontline", "service_design", "delivery", "support", "other")),
            optional("parent_id", reference("units")),
            optional("site", TEXT)),
    PEOPLE(
            List.of("person_id"),
            needed("person_id", ID),
            needed("name", TEXT),
            needed("unit_id", reference("units")),
            optional("email", EMAIL),
            optional(
                    "role",
                    choice(
                            "hunter",
                            "farmer",
                            "key_account",
                            "service_designer",
                            "planner",
                            "support",
                            "manager",
                            "other")),
            optional("hours_per_week", number(0, 168)),
            optional("cost_per_hour", NOT_NEGATIVE),
            optional("skills", TEXTS),
            optional("languages", LANGUAGES),
            optional("time_zone", TIME_ZONE),
            optional("latitude", LATITUDE),
            optional("longitude", LONGITUDE),
            optional("valid_from", DATE),
            optional("valid_to", DATE)),
    ABSENCES(
            List.of("person_id", "from"),
            needed("person_id", reference("people")),
            needed("from", DATE),
            needed("to", DATE),
            optional("reason", TEXT)),
    CUSTOMERS(
            List.of("customer_id"),
            needed("customer_id", ID),
            needed("name", TEXT),
            optional("parent_id", reference("customers")),
            optional("domains", TEXTS),
            optional("industry", TEXT),
            optional("country", COUNTRY),
            optional("region", TEXT),
            optional("postal_code", TEXT),
            optional("latitude", LATITUDE),
            optional("longitude", LONGITUDE),
            optional("employees", COUNT),
            optional("revenue_class", TEXT),
            optional("language", LANGUAGE),
            optional("status", choice("prospect", "customer", "former")),
            optional("since", DATE),
            optional("owner_person_id", reference("people")),
            optional("potential_amount", NOT_NEGATIVE)),
    CONTACTS(
            List.of("contact_id"),
            needed("contact_id", ID),
            needed("customer_id", reference("customers")),
            optional("name", TEXT),
            optional("email", EMAIL),
            optional("function", TEXT),
            optional("seniority", TEXT),
            optional("age_band", TEXT),
            optional("language", LANGUAGE)),
    MODULES(
            List.of("module_id"),
            needed("module_id", ID),
            needed("name", TEXT),
            optional("unit_id", reference("units")),
            optional("hours_setup", NOT_NEGATIVE),
            optional("hours_per_unit", NOT_NEGATIVE),
            optional("lead_time_days", NOT_NEGATIVE),
            optional("unit_cost", NOT_NEGATIVE),
            optional("standard", YES_NO)),
    MODULE_CONSTRAINTS(
            List.of("module_id", "kind", "other_module_id"),
            needed("module_id", reference("modules")),
            needed("kind", choice("requires", "excludes", "after")),
            needed("other_module_id", reference("modules"))),
    OFFERS(
            List.of("offer_id"),
            needed("offer_id", ID),
            needed("name", TEXT),
            optional("segments", TEXTS),
            optional("list_price", NOT_NEGATIVE),
            optional("currency", CURRENCY),
            optional("valid_from", DATE),
            optional("valid_to", DATE)),
    OFFER_MODULES(
            List.of("offer_id", "module_id"),
            needed("offer_id", reference("offers")),
            needed("module_id", reference("modules")),
            optional("quantity", NOT_NEGATIVE),
            optional("option_group", TEXT),
            optional("default", YES_NO)),
    ORDERS(
            List.of("order_id"),
            needed("order_id", ID),
            needed("customer_id", reference("customers")),
            needed("ordered_at", INSTANT),
            optional("requested_date", DATE),
            optional("promised_date", DATE),
            optional("delivered_at", INSTANT),
            optional("status", choice("open", "delivered", "cancelled")),
            optional("kind", choice("standard", "configured", "bespoke")),
            optional("owner_person_id", reference("people")),
            optional("caretaker_person_id", reference("people")),
            optional("currency", CURRENCY),
            optional("revenue", AMOUNT),
            optional("cost", AMOUNT)),
    ORDER_LINES(
            List.of("order_id", "line_no"),
            needed("order_id", reference("orders")),
            needed("line_no", COUNT),
            optional("item", TEXT),
            optional("module_id", reference("modules")),
            optional("offer_id", reference("offers")),
            optional("quantity", AMOUNT),
            optional("unit_price", AMOUNT),
            optional("unit_cost", AMOUNT)),
    ORDER_EVENTS(
            List.of(),
            needed("order_id", reference("orders")),
            needed("activity", TEXT),
            needed("started_at", instantOf("person_id")),
            optional("ended_at", instantOf("person_id")),
            optional("person_id", reference("people")),
            optional("unit_id", reference("units")),
            optional("lifecycle", TEXT)),
    ACTIVITIES(
            List.of("activity_id"),
            needed("activity_id", ID),
            needed("person_id", reference("people")),
            needed("kind", choice("meeting", "call", "mail", "task", "travel", "absence")),
            needed("started_at", instantOf("person_id")),
            optional("ended_at", instantOf("person_id")),
            optional("customer_id", reference("customers")),
            optional("order_id", reference("orders")),
            optional("attendee_domains", TEXTS),
            optional("attendee_count", COUNT),
            optional("response", choice("accepted", "tentative", "declined")),
            optional("category", TEXT)),
    MAIL(
            List.of(),
            needed("person_id", reference("people")),
            needed("sent_at", instantOf("person_id")),
            needed("direction", choice("sent", "received")),
            optional("to_domains", TEXTS),
            optional("cc_domains", TEXTS),
            optional("thread_id", TEXT)),
    REQUIREMENTS(
            List.of("requirement_id"),
            needed("requirement_id", ID),
            needed("customer_id", reference("customers")),
            needed("captured_at", instantOf("person_id")),
            optional("person_id", reference("people")),
            optional("text", LONG_TEXT),
            optional("order_id", reference("orders")),
            optional("status", TEXT)),
    TARGETS(
            List.of("measure", "unit_id", "from"),
            needed("measure", TEXT),
            needed("value", AMOUNT),
            optional("unit_id", reference("units")),
            optional("from", DATE),
            optional("to", DATE));

    private static final Map<String, FolderTable> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FolderTable::tableName, Function.identity()));

    private final List<String> key;
    private final List<Column> columns;
    private final Map<String, Integer> positions;

    FolderTable(List<String> key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
        this.positions = IntStream.range(0, columns.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> columns[i].name(), Function.identity()));
    }

    /** The table of that name without ending, in any case: {@code orders}. */
    public static Optional<FolderTable> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Its name without ending: {@code order_lines}. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its file in a folder: {@code order_lines.csv}. */
    public String fileName() {
        return tableName() + ".csv";
    }

    /** Its columns, in the order in which checked rows carry their values. */
    public List<Column> columns() {
        return columns;
    }

    /** The names of the columns that tell its rows apart; empty where only the whole row does. */
    public List<String> key() {
        return key;
    }

    /** Where the column of that name stands among {@link #columns()}, or -1. */
    public int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** What becomes of columns that the format does not know. */
    public FurtherColumns furtherColumns() {
        return switch (this) {
            case CUSTOMERS, CONTACTS, ORDER_LINES -> FurtherColumns.ATTRIBUTES;
            case COMPANY,
                    UNITS,
                    PEOPLE,
                    ABSENCES,
                    MODULES,
                    MODULE_CONSTRAINTS,
                    OFFERS,
                    OFFER_MODULES,
                    ORDERS,
                    ORDER_EVENTS,
                    ACTIVITIES,
                    MAIL,
                    REQUIREMENTS,
                    TARGETS -> FurtherColumns.IGNORED;
        };
    }

    /** Whether a folder without this table says nothing at all. */
    public boolean required() {
        return this == PEOPLE || this == CUSTOMERS;
    }

    /** Whether rows of other tables, or of this one, refer to its rows. */
    public boolean referredTo() {
        return switch (this) {
            case UNITS, PEOPLE, CUSTOMERS, MODULES, OFFERS, ORDERS -> true;
            case COMPANY,
                    ABSENCES,
                    CONTACTS,
                    MODULE_CONSTRAINTS,
                    OFFER_MODULES,
                    ORDER_LINES,
                    ORDER_EVENTS,
                    ACTIVITIES,
                    MAIL,
                    REQUIREMENTS,
                    TARGETS -> false;
        };
    }

    /** The pairs of columns of which one must not lie before the other. */
    public List<TimeSpan> spans() {
        return switch (this) {
            case PEOPLE, OFFERS -> List.of(new TimeSpan("valid_from", "valid_to", true));
            case ABSENCES, TARGETS -> List.of(new TimeSpan("from", "to", true));
            case ORDER_EVENTS, ACTIVITIES -> List.of(new TimeSpan("started_at", "ended_at", true));
            case ORDERS ->
                List.of(
                        new TimeSpan("ordered_at", "delivered_at", false),
                        new TimeSpan("ordered_at", "promised_date", false),
                        new TimeSpan("ordered_at", "requested_date", false));
            case COMPANY,
                    UNITS,
                    CUSTOMERS,
                    CONTACTS,
                    MODULES,
                    MODULE_CONSTRAINTS,
                    OFFER_MODULES,
                    ORDER_LINES,
                    MAIL,
                    REQUIREMENTS -> List.of();
        };
    }
}
