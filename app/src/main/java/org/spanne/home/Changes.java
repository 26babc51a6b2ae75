package org.spanne.home;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.figure.Estimate;
import org.spanne.figure.Period;
import org.spanne.figure.Span;
import org.spanne.home.TheT.Change;
import org.spanne.orders.Figures;
import org.spanne.orders.OrderFigures;
import org.spanne.worktime.GroupTime;
import org.spanne.worktime.TimeLook;
import org.spanne.worktime.TimeSplit;
import org.springframework.stereotype.Component;

/** The figures against the same weeks a year ago. */
@Component
class Changes {

    private final Frontline frontline;
    private final OrderFigures orders;

    Changes(Frontline frontline, OrderFigures orders) {
        this.frontline = frontline;
        this.orders = orders;
    }

    /** Those that both years have; lines go over the weeks of the period. */
    List<Change> of(Period period, @Nullable String unitId, Reach units, Rights rights, TimeLook look) {
        List<Change> changes = new ArrayList<>();
        add(changes, customerTime(period, unitId, look));
        Figures now = orders.of(period, units, rights);
        Figures before = orders.of(Span.yearBefore(period), units, rights);
        Map<LocalDate, Figures> weeks = orders.byWeek(period, units, rights);
        add(
                changes,
                relative(
                        "revenue",
                        now,
                        before,
                        figures -> number(figures.revenue().amount()),
                        weeks,
                        period));
        add(changes, margin(now, before, weeks, period));
        add(changes, relative("lead", now, before, Changes::leadDays, weeks, period));
        return changes;
    }

    private @Nullable Change customerTime(Period period, @Nullable String unitId, TimeLook look) {
        GroupTime group = frontline.group(unitId, period, look);
        TimeSplit now = group.split();
        TimeSplit before =
                frontline.group(unitId, Span.yearBefore(period), look).split();
        if (now == null || before == null) {
            return null;
        }
        Estimate difference = difference(now.customerShare(), before.customerShare());
        Boolean better = difference.lower() > 0 ? Boolean.TRUE : difference.upper() < 0 ? Boolean.FALSE : null;
        return new Change(
                "customer",
                difference,
                true,
                false,
                Lines.of(group.weeks().stream()
                        .map(GroupTime.Week::customerShare)
                        .toList()),
                better);
    }

    /**
     * The difference of two independent estimates with its interval, from the two intervals (method of variance estimates
     * recovery; Zou and Donner, Statistics in Medicine 27, 2008).
     */
    static Estimate difference(Estimate now, Estimate before) {
        double value = now.value() - before.value();
        double down = Math.hypot(now.value() - now.lower(), before.upper() - before.value());
        double up = Math.hypot(now.upper() - now.value(), before.value() - before.lower());
        return new Estimate(value, value - down, value + up);
    }

    private static @Nullable Change relative(
            String key,
            Figures now,
            Figures before,
            Function<Figures, Double> figure,
            Map<LocalDate, Figures> weeks,
            Period period) {
        double then = figure.apply(before);
        double value = figure.apply(now) / then - 1;
        if (Double.isNaN(value) || then <= 0) {
            return null;
        }
        boolean falls = key.equals("lead");
        return new Change(key, counted(value), false, true, line(weeks, period, figure), falls == value < 0);
    }

    private static @Nullable Change margin(Figures now, Figures before, Map<LocalDate, Figures> weeks, Period period) {
        double value = marginOf(now) - marginOf(before);
        return Double.isNaN(value)
                ? null
                : new Change("margin", counted(value), true, true, line(weeks, period, Changes::marginOf), value > 0);
    }

    /** Counted in full, not sampled: an interval of no width. */
    private static Estimate counted(double value) {
        return new Estimate(value, value, value);
    }

    private static String line(Map<LocalDate, Figures> weeks, Period period, Function<Figures, Double> figure) {
        List<Double> values = new ArrayList<>();
        for (LocalDate week = period.from(); week.isBefore(period.to()); week = week.plusWeeks(1)) {
            Figures figures = weeks.get(week);
            values.add(figures == null ? Double.NaN : figure.apply(figures));
        }
        return Lines.of(values);
    }

    private static double marginOf(Figures figures) {
        BigDecimal revenue = figures.costedRevenue().amount();
        return revenue.signum() <= 0
                ? Double.NaN
                : revenue.subtract(figures.cost().amount())
                        .divide(revenue, MathContext.DECIMAL64)
                        .doubleValue();
    }

    private static double leadDays(Figures figures) {
        BigDecimal days = figures.leadDays();
        return days == null ? Double.NaN : days.doubleValue();
    }

    private static double number(BigDecimal amount) {
        return amount.doubleValue();
    }

    private static void add(List<Change> changes, @Nullable Change change) {
        if (change != null) {
            changes.add(change);
        }
    }
}
