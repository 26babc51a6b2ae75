package org.spanne.market.segment.rule;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.spanne.market.BoughtGoods;
import org.spanne.market.CustomerFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything customers can be told apart by: columns, computed figures, purchases, and the further columns of their file. */
@Component
public class Fields {

    private static final List<Field> KNOWN = List.of(
            Field.text("industry", "c.industry"),
            Field.text("country", "c.country"),
            Field.text("region", "c.region"),
            Field.text("language", "c.language"),
            Field.text("status", "c.status"),
            Field.text("revenue_class", "c.revenue_class"),
            Field.text("owner_unit", "s.owner_unit_id"),
            new Field("group", "market.field.group", "s.path", Field.Kind.LINE),
            Field.number("employees", "c.employees"),
            Field.number("potential", "s.potential"),
            Field.number("revenue_year", "s.revenue_year"),
            Field.number("contribution_year", "s.contribution_year"),
            Field.number("orders_year", "s.orders_year"),
            Field.number("days_since_order", "(select max(last_order) from market.standing) - s.last_order"),
            Field.number("level", "s.level"));

    private final JdbcClient db;
    private final List<CustomerFigures> figures;
    private final BoughtGoods goods;

    Fields(JdbcClient db, List<CustomerFigures> figures, BoughtGoods goods) {
        this.db = db;
        this.figures = figures;
        this.goods = goods;
    }

    /** Where purchases are looked up. */
    BoughtGoods goods() {
        return goods;
    }

    /** All fields by key, in the order in which they are offered. */
    public Map<String, Field> all() {
        List<Field> fields = new ArrayList<>(KNOWN);
        fields.add(new Field(Purchase.FIELD, "market.field." + Purchase.FIELD, goods.table(), Field.Kind.PURCHASES));
        for (ContactTrait trait : ContactTrait.values()) {
            fields.add(Field.text(trait.key(), trait.sql()));
        }
        figures.stream()
                .flatMap(module -> module.figures().stream())
                .map(figure -> new Field(figure.key(), figure.label(), figure.sql(), Field.Kind.NUMBER))
                .forEach(fields::add);
        // the columns of a file are the same in all its rows, so that some of them tell all
        db.sql("""
                        select distinct jsonb_object_keys(attributes) as name
                          from (select attributes from market.customer limit 5000) sampled order by name
                        """)
                .query((row, number) -> Field.attribute(row.getString("name")))
                .list()
                .forEach(fields::add);
        return fields.stream().collect(toMap(Field::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * What most of a customer's contacts have in common. It is told of a customer only where enough of them have it stated, so
     * that no rule points at one person.
     */
    public enum ContactTrait {
        FUNCTION,
        SENIORITY,
        AGE_BAND;

        /** As many as the least group of people that is told of anywhere. */
        public static final int ENOUGH = 5;

        /** The key of its field. */
        public String key() {
            return "contact_" + column();
        }

        /** At a tie the one that comes first in order; spelt as the first of its spellings. */
        String sql() {
            return """
                (select case when sum(count(*)) over () >= %2$d then min(k.%1$s) end
                   from market.contact k
                  where k.customer_id = c.customer_id and k.%1$s is not null
                  group by lower(k.%1$s) order by count(*) desc, lower(k.%1$s) limit 1)""".formatted(column(), ENOUGH);
        }

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
