package org.spanne.exchange.sample.time;

import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;

/**
 * What makes real days hard to count: invitations declined or only half accepted, mail read during a meeting,
 * evenings with customers.
 */
final class SideLines {

    private static final double DECLINES = 0.05;
    private static final double IS_TENTATIVE = 0.04;
    private static final double READS_MAIL = 0.1;
    private static final double DINES = 0.012;
    private static final int EVENING = 1110;

    private final List<Account> accounts;
    private final RandomGenerator random;

    SideLines(List<Account> accounts, RandomGenerator random) {
        this.accounts = accounts;
        this.random = random;
    }

    /** Adds some to the blocks of a day; the answer is what takes working time that was not counted yet. */
    List<Block> add(List<Block> day) {
        if (Draw.chance(random, DECLINES)) {
            day.add(beside().answered(Response.DECLINED));
        }
        if (Draw.chance(random, IS_TENTATIVE)) {
            day.add(beside().answered(Response.TENTATIVE));
        }
        if (Draw.chance(random, READS_MAIL) && !day.isEmpty()) {
            Block during = Draw.one(random, day);
            int minutes = Math.min(during.minutes(), 30);
            day.add(Block.alone(Means.MAIL, Category.ADMINISTRATION, during.start(), during.start() + minutes, null));
        }
        if (!Draw.chance(random, DINES)) {
            return List.of();
        }
        Block dinner = CustomerTime.meeting(random, Draw.one(random, accounts), EVENING, EVENING + 120);
        day.add(dinner);
        return List.of(dinner);
    }

    /** Something else that one is invited to at the same time, mostly in the house. */
    private Block beside() {
        int start = Draw.stepped(random, 540, 900, 30);
        if (Draw.chance(random, 0.25)) {
            return CustomerTime.meeting(random, Draw.one(random, accounts), start, start + 60);
        }
        List<Category> internal = List.of(Category.COORDINATION, Category.ADMINISTRATION);
        return new Block(
                Means.MEETING,
                Draw.one(random, internal),
                start,
                start + 60,
                null,
                null,
                InternalTime.colleagues(Draw.between(random, 4, 12)),
                Response.ACCEPTED,
                null);
    }
}
