package org.spanne.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spanne.screen.PathId;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.ListExport.Sheet;

/** The tables behind the figures of the page about customers' values, to be exported. */
final class ValueSheets {

    private static final Map<String, Function<ValuePage, Sheet>> BY_NAME = Map.of(
            "concentration", ValueSheets::concentration,
            "map", ValueSheets::map,
            "priorities", ValueSheets::priorities,
            "lost", page -> lines("lost", page.lost()),
            "found", page -> lines("found", page.found()),
            "tracking", ValueSheets::tracking,
            "cohorts", ValueSheets::cohorts);

    private ValueSheets() {}

    /** The table with that name; nothing where there is none, or where it is about all customers and not all may be seen. */
    static Optional<Sheet> of(String name, ValuePage page) {
        boolean ofTheHouse = name.equals("tracking") || name.equals("cohorts");
        return ofTheHouse && !page.unbounded()
                ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(name)).map(sheet -> sheet.apply(page));
    }

    /** What a customer could buy more, a row for each peer that may be named, or one without any. */
    static Sheet gaps(CustomerOutlook.Content content) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CustomerOutlook.Shown shown : content.gaps()) {
            Gap gap = shown.gap();
            List<Cell> first = List.of(
                    Cell.text(gap.good()),
                    Cell.count(gap.buying()),
                    Cell.count(gap.of()),
                    Cell.sum(content.money(gap.amount())));
            shown.peers()
                    .forEach(peer -> rows.add(Stream.concat(
                                    first.stream(),
                                    Stream.of(
                                            Cell.text(peer.customerId()),
                                            link(peer.customerId(), peer.name()),
                                            Cell.sum(peer.amount())))
                            .toList()));
            if (shown.peers().isEmpty()) {
                rows.add(Stream.concat(first.stream(), Stream.of(Cell.text(""), Cell.text(""), Cell.text("")))
                        .toList());
            }
        }
        return new Sheet(
                "potential-" + PathId.segment(content.row().customerId()),
                List.of(
                        "value.panel.good",
                        "value.sheet.peers.buying",
                        "value.sheet.peers",
                        "value.panel.amount",
                        "value.sheet.peer.id",
                        "value.sheet.peer",
                        "value.sheet.peer.amount"),
                rows);
    }

    private static Sheet concentration(ValuePage page) {
        List<List<Cell>> rows = page.whales() == null
                ? List.of()
                : page.whales().points().stream()
                        .map(point -> List.of(Cell.ratio(point.customers()), Cell.ratio(point.contribution())))
                        .toList();
        return new Sheet("concentration", List.of("value.whales.customers", "value.whales.share"), rows);
    }

    private static Sheet map(ValuePage page) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ValueMap.Row row : page.map().rows()) {
            IntStream.range(0, row.spots().size())
                    .forEach(band -> rows.add(List.of(
                            Cell.ratio(row.low()),
                            Cell.ratio(row.high()),
                            Cell.number(page.map().bands().get(band).from(), 2),
                            Cell.count(row.spots().get(band).customers()))));
        }
        return new Sheet(
                "value-map",
                List.of(
                        "value.sheet.alive.from",
                        "value.sheet.alive.to",
                        "value.sheet.worth.from",
                        "value.sheet.customers"),
                rows);
    }

    private static Sheet priorities(ValuePage page) {
        return new Sheet(
                "priorities",
                List.of(
                        "value.list.id",
                        "value.customer",
                        "value.perhour",
                        "value.list.low",
                        "value.list.high",
                        "value.hours"),
                page.best().stream()
                        .map(each -> List.of(
                                Cell.text(each.customerId()),
                                link(each.customerId(), each.name()),
                                Cell.sum(each.perHour()),
                                Cell.sum(each.low()),
                                Cell.sum(each.high()),
                                Cell.number(BigDecimal.valueOf(each.hours()), 2)))
                        .toList());
    }

    private static Sheet lines(String name, List<ValuePage.Line> lines) {
        return new Sheet(
                name,
                List.of(
                        "value.list.id",
                        "value.customer",
                        "value.alive",
                        "value.sheet.before",
                        "value.last",
                        "value.usual",
                        "value.revenueyear"),
                lines.stream()
                        .map(line -> List.of(
                                Cell.text(line.customerId()),
                                link(line.customerId(), line.name()),
                                Cell.ratio(line.alive()),
                                Cell.ratio(line.aliveBefore()),
                                Cell.day(line.lastPurchase()),
                                Cell.sum(line.usual()),
                                Cell.sum(line.amount())))
                        .toList());
    }

    private static Sheet tracking(ValuePage page) {
        return new Sheet(
                "tracking",
                List.of("value.tracking.until", "value.tracking.actual", "value.tracking.expected"),
                page.fit().tracking().stream()
                        .map(month -> List.of(
                                Cell.day(month.day()),
                                Cell.count(month.actual()),
                                Cell.number(BigDecimal.valueOf(month.expected()), 2)))
                        .toList());
    }

    private static Sheet cohorts(ValuePage page) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Fit.Cohort cohort : page.fit().cohorts()) {
            for (int after = 0; after < cohort.buying().size(); after++) {
                rows.add(List.of(
                        Cell.day(cohort.quarter()),
                        Cell.count(cohort.customers()),
                        Cell.count(after + 1),
                        Cell.count(cohort.buying().get(after))));
            }
        }
        return new Sheet(
                "cohorts",
                List.of("value.sheet.quarter", "value.sheet.customers", "value.sheet.after", "value.sheet.buying"),
                rows);
    }

    private static Cell link(String id, String name) {
        return Cell.link(name, "/customers/" + PathId.segment(id));
    }
}
