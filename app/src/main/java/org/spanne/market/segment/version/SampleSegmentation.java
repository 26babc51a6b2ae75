package org.spanne.market.segment.version;

import static org.spanne.market.segment.rule.Operator.AT_LEAST;
import static org.spanne.market.segment.rule.Operator.AT_MOST;
import static org.spanne.market.segment.rule.Operator.ONE_OF;
import static org.spanne.market.segment.rule.Strategy.ServedBy;
import static org.spanne.market.segment.rule.Strategy.ServiceLevel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.intake.FolderImported;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sample company comes with a segmentation in force; it is marked as sample data like all of the company. */
@Component
class SampleSegmentation {

    private static final String BY = "spanne demo";
    private static final List<Rule> RULES = List.of(
            rule(
                    "Schlüsselkunden",
                    ServedBy.KEY_ACCOUNT,
                    ServiceLevel.INDIVIDUAL,
                    40,
                    "2",
                    "potential",
                    AT_LEAST,
                    "400000"),
            rule(
                    "Technischer Handel",
                    ServedBy.INSIDE,
                    ServiceLevel.STANDARD,
                    3,
                    null,
                    "industry",
                    ONE_OF,
                    "Technischer Handel"),
            rule("Neukunden", ServedBy.HUNTER, ServiceLevel.STANDARD, 8, "1.5", "status", ONE_OF, "prospect"),
            rule("Schlafende", ServedBy.HUNTER, ServiceLevel.STANDARD, 2, null, "days_since_order", AT_LEAST, "365"),
            rule("Selbstbediener", ServedBy.SELF_SERVICE, ServiceLevel.BASIC, 0, "0.5", "potential", AT_MOST, "20000"),
            rule("Stammkunden", ServedBy.FARMER, ServiceLevel.STANDARD, 6, null, "orders_year", AT_LEAST, "1"));

    private final Segmentations segmentations;

    SampleSegmentation(Segmentations segmentations) {
        this.segmentations = segmentations;
    }

    /** Before the members are written down. */
    @EventListener
    @Order(59)
    void on(FolderImported imported) {
        if (imported.sample() && segmentations.history(1).isEmpty()) {
            long version = segmentations.save(RULES, "Nach Potenzial und Lage", BY);
            segmentations.publish(version, segmentations.today(), BY);
        }
    }

    private static Rule rule(
            String name,
            ServedBy servedBy,
            ServiceLevel level,
            int hours,
            @Nullable String weight,
            String field,
            Operator operator,
            String value) {
        Strategy strategy = new Strategy(
                servedBy, level, BigDecimal.valueOf(hours), weight == null ? null : new BigDecimal(weight));
        return new Rule(name, Group.all(new Condition(field, operator, value)), strategy);
    }
}
