package org.spanne.screen.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * One page of a list as the template draws it: texts in the reader's language, addresses ready made.
 *
 * @param messages beginning of the list's message keys
 * @param address path of the list's page
 * @param href address of this very view
 * @param sort key of the column it is sorted by
 * @param direction {@code up} or {@code down}
 * @param headings one per column that is shown
 * @param rows one cell per heading
 * @param filters what the list can be narrowed down by
 * @param paging where in the list this page stands
 * @param csv address of the whole list as CSV
 * @param xlsx address of the whole list as a workbook
 * @param nextStep where to go when the list is empty; null where nothing can be done
 * @param partial whether only the list is drawn
 */
public record ListPage(
        String messages,
        String address,
        String href,
        String sort,
        String direction,
        List<Heading> headings,
        List<Line> rows,
        List<Narrowing> filters,
        Paging paging,
        String csv,
        String xlsx,
        @Nullable String nextStep,
        boolean partial) {

    /** The id of the part of the page that is swapped. */
    static final String REGION = "list";

    public ListPage {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
    }

    /**
     * The head of a column.
     *
     * @param label in the reader's language
     * @param style classes of its cells
     * @param sort address sorted by it; null where it cannot be sorted by
     * @param direction as {@code aria-sort} takes it; null where not sorted by
     */
    public record Heading(
            String label,
            String style,
            @Nullable String sort,
            @Nullable String direction) {}

    /** The cells of one row, one per heading. */
    public record Line(List<Shown> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text in the reader's language
     * @param style classes of the cell
     * @param address where it leads; null where nowhere
     * @param tone class of the tag it is drawn as; null where it is no tag
     */
    public record Shown(
            String text,
            String style,
            @Nullable String address,
            @Nullable String tone) {}

    /**
     * A filter with its state.
     *
     * @param filter what it is
     * @param label in the reader's language
     * @param value as in the address; empty where it is off
     * @param off address without it
     */
    public record Narrowing(Filter filter, String label, String value, String off) {

        /** What is chosen, for people. */
        public String chosen() {
            return filter.options().get().stream()
                    .filter(option -> option.value().equals(value))
                    .map(Filter.Option::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    /**
     * Where a page stands.
     *
     * @param first number of its first row, from 1; 0 where there is none
     * @param last number of its last row
     * @param total how many rows there are
     * @param more whether there are more than were counted
     * @param previous address of the page before; null on the first
     * @param next address of the page after; null on the last
     */
    public record Paging(
            long first,
            long last,
            long total,
            boolean more,
            @Nullable String previous,
            @Nullable String next) {}

    /** Whether a filter is on. */
    public boolean narrowed() {
        return filters.stream().anyMatch(filter -> !filter.value().isEmpty());
    }

    /**
     * Puts the list into the model, as {@code list}, and names the view to draw: the page, or only the list where that is
     * all that was asked for.
     */
    public String on(Model model, String page) {
        model.addAttribute("list", this);
        return partial ? "screen/list :: list" : page;
    }
}
