package org.spanne.exchange.sample.orders;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Ids;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Weighted;
import org.spanne.exchange.sample.staff.Person;

/** What customers asked for when they ordered, as {@code requirements.csv}: the pilot listens more often. */
final class Requirements {

    private static final double ASKED_BEFORE = 0.05;
    private static final double ASKED_AFTER = 0.12;
    private static final double NAMES_ORDER = 0.7;

    /** Days after which a requirement is usually being worked on, and after which it is usually decided. */
    private static final int WORKED_ON = 50;

    private static final int DECIDED = 200;

    private static final Weighted<String> FRESH = statuses(Map.of("new", 8, "in_analysis", 2));
    private static final Weighted<String> YOUNG = statuses(
            Map.of("new", 2, "in_analysis", 4, "offer_in_development", 2, "trial", 1, "released", 1, "rejected", 5));
    private static final Weighted<String> OLD =
            statuses(Map.of("in_analysis", 1, "trial", 1, "released", 30, "rejected", 68));

    private final Map<String, List<String>> texts;
    private final Sheet sheet;
    private final Days days;
    private int number;

    Requirements(Folder folder, Days days) {
        record TextOf(String group, String text) {}
        texts = Resource.rows("requirement_texts", row -> new TextOf(row.getField(0), row.getField(1))).stream()
                .collect(Collectors.groupingBy(
                        TextOf::group, Collectors.mapping(TextOf::text, Collectors.toUnmodifiableList())));
        sheet = folder.sheet(FolderTable.REQUIREMENTS);
        this.days = days;
    }

    private static Weighted<String> statuses(Map<String, Integer> weights) {
        List<String> names = weights.keySet().stream().sorted().toList();
        return Weighted.by(names, name -> weights.getOrDefault(name, 0));
    }

    /** Perhaps writes one, about the product group of the order. */
    void maybe(RandomGenerator random, Order order, String group) {
        Person owner = order.owner();
        if (owner == null || !Draw.chance(random, Draw.blend(ASKED_BEFORE, ASKED_AFTER, order.level()))) {
            return;
        }
        number++;
        boolean aboutOrder = Draw.chance(random, NAMES_ORDER);
        List<String> choices = texts.getOrDefault(aboutOrder ? group : "Service", List.of());
        sheet.row(
                Ids.of("R", 6, number),
                order.account().id(),
                days.text(order.day(), Math.min(order.minute() + 15, 1080)),
                owner.id(),
                Draw.one(random, choices),
                aboutOrder ? order.id() : null,
                status(days.count() - order.day()).one(random));
    }

    private static Weighted<String> status(int age) {
        return age < WORKED_ON ? FRESH : age < DECIDED ? YOUNG : OLD;
    }
}
