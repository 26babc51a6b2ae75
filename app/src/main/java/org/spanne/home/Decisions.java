package org.spanne.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spanne.access.Permission;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.figure.Period;
import org.spanne.home.TheT.Decision;
import org.spanne.orders.Figures;
import org.spanne.orders.OpenBespoke;
import org.spanne.orders.OrderFigures;
import org.spanne.orders.OrderKind;
import org.spanne.servicedesign.Requirements;
import org.spanne.servicedesign.Stage;
import org.springframework.stereotype.Component;

/** What waits for somebody to decide. */
@Component
class Decisions {

    private static final int PATIENCE_DAYS = 60;

    private final OrderFigures orders;
    private final Requirements requirements;

    Decisions(OrderFigures orders, Requirements requirements) {
        this.orders = orders;
        this.requirements = requirements;
    }

    /** Only what the person could look into. */
    List<Decision> of(Period period, LocalDate asOf, OpenBespoke bespoke, Reach units, Rights rights) {
        List<Decision> decisions = new ArrayList<>();
        if (rights.may(Permission.VIEW_ORDERS)) {
            Figures figures = orders.of(period, units, rights);
            add(decisions, "late", bespoke.late(), "/orders?kind=bespoke&status=open&late=true");
            add(decisions, "unstated", figures.byKind().getOrDefault(OrderKind.UNSTATED, 0L), "/orders?kind=unstated");
            add(decisions, "foreign", figures.foreignCurrency(), "/orders");
        }
        if (rights.may(Permission.VIEW_REQUIREMENTS)) {
            long waiting = requirements
                    .capturedBefore(asOf.minusDays(PATIENCE_DAYS), rights.customers())
                    .at(Stage.OPEN);
            add(decisions, "requirements", waiting, "/requirements?stage=open");
        }
        return decisions;
    }

    private static void add(List<Decision> decisions, String key, long count, String link) {
        if (count > 0) {
            decisions.add(new Decision(key, count, link));
        }
    }
}
