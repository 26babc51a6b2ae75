package org.spanne.screen.list;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads pages of lists. */
@Service
public class Lists {

    private static final int PAGE = 50;
    /** Counting stops here: beyond it a person is told "more than". */
    private static final int COUNTED = 100_000;

    private final JdbcClient db;
    private final CellTexts texts;

    Lists(JdbcClient db, CellTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    /** The page that is asked for; the last one where the list has become shorter. */
    public <R> ListPage page(Listing<R> listing, ListRequest request) {
        ListState state = listing.state(request);
        long counted = db.sql(listing.count(state))
                .params(listing.parameters(state))
                .param("countLimit", COUNTED + 1)
                .query(Long.class)
                .single();
        ListState shown = counted > COUNTED ? state : state.upTo((int) Math.max(1, (counted + PAGE - 1) / PAGE));
        List<R> rows = listing.completed(db.sql(listing.query(shown) + " limit :pageLimit offset :pageOffset")
                .params(listing.parameters(shown))
                .param("pageLimit", PAGE + 1)
                .param("pageOffset", (long) (shown.page() - 1) * PAGE)
                .query(listing.mapper())
                .list());
        boolean hasNext = rows.size() > PAGE;
        List<R> seen = hasNext ? rows.subList(0, PAGE) : rows;
        return new ListPage(
                listing.messages(),
                listing.address(),
                shown.href(),
                shown.sort(),
                shown.direction(),
                texts.headings(listing, shown),
                seen.stream().map(row -> texts.line(listing, row)).toList(),
                texts.filters(listing, shown),
                paging(shown, seen.size(), counted, hasNext),
                shown.export("csv"),
                shown.export("xlsx"),
                listing.nextStep(),
                request.partial());
    }

    private static ListPage.Paging paging(ListState state, int rows, long counted, boolean hasNext) {
        long before = (long) (state.page() - 1) * PAGE;
        return new ListPage.Paging(
                rows == 0 ? 0 : before + 1,
                before + rows,
                Math.min(counted, COUNTED),
                counted > COUNTED,
                state.page() == 1 ? null : state.page(state.page() - 1),
                hasNext ? state.page(state.page() + 1) : null);
    }
}
