package org.spanne.market.segment.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.Column;
import org.spanne.engine.grouping.traits.NumberColumn;
import org.spanne.market.Visible;
import org.spanne.market.segment.rule.Field;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Fields.ContactTrait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what tells customers apart as a company, in columns from which groups can be sought. */
@Component
class Traits {

    /** More are sampled; the proposals would hardly change, but take long. */
    static final int MOST_CUSTOMERS = 3_000;

    private static final int MOST_CATEGORIES = 20;
    private static final Set<String> NUMBERS =
            Set.of("employees", "potential", "revenue_year", "orders_year", "days_since_order");
    private static final Set<String> CATEGORIES = Set.of(
            "industry",
            "country",
            "status",
            "revenue_class",
            ContactTrait.FUNCTION.key(),
            ContactTrait.SENIORITY.key(),
            ContactTrait.AGE_BAND.key());

    private final JdbcClient db;
    private final Fields fields;

    Traits(JdbcClient db, Fields fields) {
        this.db = db;
        this.fields = fields;
    }

    /** The customers somebody may see, or a sample of them that is the same each time. */
    Described of(Rights rights) {
        List<Field> asked =
                fields.all().values().stream().filter(Traits::isTrait).toList();
        String columns = asked.stream().map(field -> ", " + field.sql()).collect(Collectors.joining());
        List<List<@Nullable Object>> values = asked.stream()
                .<List<@Nullable Object>>map(_ -> new ArrayList<>())
                .toList();
        List<BigDecimal> revenues = new ArrayList<>();
        AtomicLong customers = new AtomicLong();
        Visible.bind(
                        db.sql("select count(*) over () as customers, s.revenue_year" + columns
                                + " from market.customer c join market.standing s using (customer_id) where "
                                + Visible.to(rights)
                                + " order by md5(customer_id), customer_id limit " + MOST_CUSTOMERS),
                        rights)
                .query(row -> {
                    customers.set(row.getLong("customers"));
                    revenues.add(row.getBigDecimal("revenue_year"));
                    for (int i = 0; i < asked.size(); i++) {
                        values.get(i).add(row.getObject(i + 3));
                    }
                });
        List<Column> traits = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Column column = column(asked.get(i), values.get(i));
            if (column != null) {
                traits.add(column);
            }
        }
        return new Described(traits, revenues, customers.get());
    }

    private static boolean isTrait(Field field) {
        return field.isAttribute() || NUMBERS.contains(field.key()) || CATEGORIES.contains(field.key());
    }

    /** Null where the customers do not differ, or in too many ways for a rule to name. */
    private static @Nullable Column column(Field field, List<@Nullable Object> values) {
        if (field.isNumeric()) {
            double[] numbers = values.stream()
                    .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : Double.NaN)
                    .toArray();
            long different = DoubleStream.of(numbers)
                    .filter(number -> !Double.isNaN(number))
                    .distinct()
                    .count();
            return different < 2 ? null : new NumberColumn(field.key(), numbers);
        }
        List<@Nullable String> categories = categories(values);
        Set<@Nullable String> different = new HashSet<>(categories);
        different.remove(null);
        return different.size() < 2 || different.size() > MOST_CATEGORIES
                ? null
                : new CategoryColumn(field.key(), categories);
    }

    /**
     * As conditions tell texts apart: in any case, so that the first spelling stands for all; what a condition cannot name
     * counts as unknown, since the conditions of the rules treat it in the same way.
     */
    private static List<@Nullable String> categories(List<@Nullable Object> values) {
        Map<String, String> spelling = new HashMap<>();
        List<@Nullable String> categories = new ArrayList<>();
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            boolean named = !text.isEmpty() && text.equals(text.strip()) && !text.contains(";");
            categories.add(named ? spelling.computeIfAbsent(text.toLowerCase(Locale.ROOT), _ -> text) : null);
        }
        return categories;
    }
}
