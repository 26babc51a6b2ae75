package org.spanne.screen.list;

import java.util.List;
import java.util.Locale;
import org.spanne.screen.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes lists in the reader's language. */
@Component
class CellTexts {

    private final Formats formats;
    private final MessageSource messages;

    CellTexts(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    <R> List<ListPage.Heading> headings(Listing<R> listing, ListState state) {
        return onScreen(listing).stream()
                .map(column -> new ListPage.Heading(
                        label(listing, column),
                        style(listing, column),
                        column.order() == null ? null : state.sortedBy(column.key(), column.numeric()),
                        !column.key().equals(state.sort()) ? null : state.descending() ? "descending" : "ascending"))
                .toList();
    }

    <R> ListPage.Line line(Listing<R> listing, R row) {
        return new ListPage.Line(onScreen(listing).stream()
                .map(column -> shown(column.cell().apply(row), style(listing, column)))
                .toList());
    }

    <R> List<ListPage.Narrowing> filters(Listing<R> listing, ListState state) {
        return listing.filters().stream()
                .map(filter -> new ListPage.Narrowing(
                        filter,
                        message(listing.messages() + ".filter." + filter.key()),
                        state.filters().getOrDefault(filter.key(), ""),
                        state.without(filter.key())))
                .toList();
    }

    <R> String label(Listing<R> listing, Column<R> column) {
        return message(listing.messages() + "." + column.key());
    }

    String message(String key) {
        return messages.getMessage(key, null, locale());
    }

    private ListPage.Shown shown(Cell cell, String style) {
        return switch (cell) {
            case Cell.Nothing _ -> new ListPage.Shown("–", style + " quiet", null, null);
            case Cell.Text(String text) -> new ListPage.Shown(text, style, null, null);
            case Cell.Link(String text, String address) -> new ListPage.Shown(text, style, address, null);
            case Cell.Tag(String key, Cell.Tone tone) ->
                new ListPage.Shown(message(key), style, null, tone.name().toLowerCase(Locale.ROOT));
            case Cell.Figure(var value, int decimals) ->
                new ListPage.Shown(formats.number(value, decimals), style, null, null);
            case Cell.Amount(var money, boolean exact) ->
                new ListPage.Shown(exact ? formats.money(money) : formats.sum(money), style, null, null);
            case Cell.Ratio(double share) -> new ListPage.Shown(formats.percent(share), style, null, null);
            case Cell.Day(var day) -> new ListPage.Shown(formats.date(day), style, null, null);
        };
    }

    private static <R> List<Column<R>> onScreen(Listing<R> listing) {
        return listing.columns().stream()
                .filter(column -> column.place() != Column.Place.EXPORT)
                .toList();
    }

    private static <R> String style(Listing<R> listing, Column<R> column) {
        String kind = column.numeric() ? "num" : column.equals(listing.columns().getFirst()) ? "lead" : "clip";
        return column.place() == Column.Place.WIDE_SCREENS ? kind + " spare" : kind;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
