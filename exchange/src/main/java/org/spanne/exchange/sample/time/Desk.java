package org.spanne.exchange.sample.time;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.orders.OpenOrder;

/** The latest orders that a seat has to push through the house; individual ones take up more room. */
final class Desk {

    private static final int ROOM = 64;
    private static final int GLANCES = 8;

    private final @Nullable OpenOrder[] orders = new @Nullable OpenOrder[ROOM];
    private int next;

    void take(OpenOrder order) {
        int room = switch (order.kind()) {
            case STANDARD -> 1;
            case CONFIGURED -> 2;
            case BESPOKE -> 4;
        };
        for (int i = order.straight() ? 0 : room; i > 0; i--) {
            orders[next] = order;
            next = (next + 1) % ROOM;
        }
    }

    /** The id of an order that is still open on that day; null if none comes to hand. */
    @Nullable
    String one(RandomGenerator random, int day) {
        for (int i = 0; i < GLANCES; i++) {
            OpenOrder order = orders[random.nextInt(ROOM)];
            if (order != null && order.closes() >= day) {
                return order.id();
            }
        }
        return null;
    }
}
