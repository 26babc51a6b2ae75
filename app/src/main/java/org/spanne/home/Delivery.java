package org.spanne.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.delivery.Load;
import org.spanne.delivery.Modules;
import org.spanne.figure.Period;
import org.spanne.figure.Share;
import org.spanne.figure.Span;
import org.spanne.home.TheT.Base;
import org.spanne.home.TheT.ModuleFigures;
import org.spanne.home.TheT.ShareFigure;
import org.spanne.home.TheT.Tile;
import org.spanne.orders.Figures;
import org.spanne.orders.OrderFigures;
import org.spanne.steering.Measure;
import org.spanne.steering.Targets;
import org.springframework.stereotype.Component;

/** The base of the T: modular delivery. */
@Component
class Delivery {

    private static final int AHEAD_WEEKS = 4;
    private static final int TILES_A_ROW = 12;
    private static final int TILE = 20;

    private final Modules modules;
    private final Load load;
    private final OrderFigures orders;
    private final Targets targets;

    Delivery(Modules modules, Load load, OrderFigures orders, Targets targets) {
        this.modules = modules;
        this.load = load;
        this.orders = orders;
        this.targets = targets;
    }

    Base base(Period period, LocalDate asOf, Reach units, Rights rights) {
        Figures now = orders.of(period, units, rights);
        Figures before = orders.of(Span.yearBefore(period), units, rights);
        return new Base(
                modules.usage(period, units).map(Delivery::figures).orElse(null),
                share(now.straightThrough(), before.straightThrough(), target(period, Measure.STRAIGHT_THROUGH_SHARE)),
                share(now.promiseKept(), before.promiseKept(), target(period, Measure.PROMISE_RELIABILITY)),
                load.in(new Period(asOf, asOf.plusWeeks(AHEAD_WEEKS))));
    }

    private @Nullable Double target(Period period, Measure measure) {
        return targets.on(period.lastDay(), measure)
                .ofCompany()
                .map(Number::doubleValue)
                .orElse(null);
    }

    private static @Nullable ShareFigure share(Share now, Share before, @Nullable Double target) {
        Double value = now.ratio();
        return value == null ? null : new ShareFigure(value, now.whole(), before.ratio(), target);
    }

    private static ModuleFigures figures(Modules.Usage usage) {
        List<Tile> tiles = new ArrayList<>();
        long all = usage.standard() + usage.others();
        for (int tile = 0; tile < all; tile++) {
            String tone = tile < usage.standardUsed() ? "used" : tile < usage.standard() ? "idle" : "special";
            tiles.add(new Tile(tile % TILES_A_ROW * TILE, tile / TILES_A_ROW * TILE, tone));
        }
        int rows = (int) (all + TILES_A_ROW - 1) / TILES_A_ROW;
        return new ModuleFigures(
                usage.standard(),
                usage.others(),
                usage.standardUsed(),
                usage.covered().ratio(),
                tiles,
                Math.max(1, rows) * TILE);
    }
}
