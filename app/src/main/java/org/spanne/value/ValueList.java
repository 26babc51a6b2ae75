package org.spanne.value;

import static org.spanne.screen.list.Column.figures;
import static org.spanne.screen.list.Column.words;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.screen.Formats;
import org.spanne.screen.PathId;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Filter;
import org.spanne.screen.list.Listing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Service;

/** The list of customers with their values. */
@Service
class ValueList {

    private static final String FIFTHS = "01234";
    private static final int DECADES = 16;
    private static final Pattern BAND = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private final Company company;
    private final MessageSource messages;
    private final Formats formats;

    ValueList(Company company, MessageSource messages, Formats formats) {
        this.company = company;
        this.messages = messages;
        this.formats = formats;
    }

    /** The customers somebody may see. */
    Listing<ValueRow> visibleTo(Rights rights) {
        Currency currency = company.facts().currency();
        Listing<ValueRow> listing = Listing.at(
                        "/value/customers", "value.list", DataClassRowMapper.newInstance(ValueRow.class))
                .select("v.*, c.name")
                .from(ValueRow.TABLES)
                .where(Visible.to(rights))
                .bind("customers", rights.customers().asArray())
                .bind("units", rights.units().asArray());
        return filtered(exported(shown(listing, currency), currency))
                .sortedDownBy("worth")
                .unique("v.customer_id")
                .whenEmpty("/value");
    }

    private static Listing<ValueRow> shown(Listing<ValueRow> listing, Currency currency) {
        return listing.column(words("name", ValueList::link))
                .column(figures("alive", (ValueRow row) -> Cell.ratio(row.pAlive()))
                        .sortedByKnown("v.p_alive"))
                .column(figures("last", (ValueRow row) -> Cell.day(row.lastPurchase()))
                        .sortedByKnown("v.last_purchase")
                        .onWideScreens())
                .column(figures("purchases", (ValueRow row) -> number(row.purchases(), 1))
                        .sortedByKnown("v.purchases")
                        .onWideScreens())
                .column(figures("contribution", (ValueRow row) -> sum(row.contribution(), currency))
                        .sortedByKnown("v.contribution"))
                .column(figures("low", (ValueRow row) -> sum(row.contributionLow(), currency))
                        .onWideScreens())
                .column(figures("high", (ValueRow row) -> sum(row.contributionHigh(), currency))
                        .onWideScreens())
                .column(figures("worth", (ValueRow row) -> sum(row.lifetimeValue(), currency))
                        .sortedByKnown("v.lifetime_value"))
                .column(figures("worthLow", (ValueRow row) -> sum(row.lifetimeLow(), currency))
                        .inExportsOnly())
                .column(figures("worthHigh", (ValueRow row) -> sum(row.lifetimeHigh(), currency))
                        .inExportsOnly())
                .column(figures("potential", (ValueRow row) -> sum(row.potential(), currency))
                        .sortedBy("v.potential")
                        .onWideScreens())
                .column(figures("priority", (ValueRow row) -> sum(row.priority(), currency))
                        .sortedByKnown("v.priority")
                        .onWideScreens());
    }

    private static Listing<ValueRow> exported(Listing<ValueRow> listing, Currency currency) {
        return listing.column(words("id", (ValueRow row) -> Cell.text(row.customerId()))
                        .inExportsOnly())
                .column(figures("sites", (ValueRow row) -> Cell.count(row.sites()))
                        .inExportsOnly())
                .column(figures("frequency", (ValueRow row) -> number(row.frequency(), 0))
                        .inExportsOnly())
                .column(figures("recency", (ValueRow row) -> number(row.recency(), 6))
                        .inExportsOnly())
                .column(figures("age", (ValueRow row) -> number(row.age(), 6)).inExportsOnly())
                .column(figures("monetary", (ValueRow row) -> sum(row.monetary(), currency))
                        .inExportsOnly())
                .column(words("contractual", (ValueRow row) -> Cell.tag(contractual(row), Cell.Tone.PLAIN))
                        .inExportsOnly())
                .column(figures("purchasesLow", (ValueRow row) -> number(row.purchasesLow(), 0))
                        .inExportsOnly())
                .column(figures("purchasesHigh", (ValueRow row) -> number(row.purchasesHigh(), 0))
                        .inExportsOnly())
                .column(figures("hours", (ValueRow row) -> number(row.hours(), 2))
                        .inExportsOnly())
                .column(figures("foreign", (ValueRow row) -> Cell.count(row.foreignOrders()))
                        .inExportsOnly());
    }

    private Listing<ValueRow> filtered(Listing<ValueRow> listing) {
        return listing.filter(Filter.search("q", "c.sought like :q"))
                .filter(Filter.choice(
                        "standing",
                        "case when v.p_alive >= 0.8 then 'active' when v.p_alive >= 0.5 then"
                                + " 'doubtful' when v.p_alive >= 0 then 'lost' else 'unknown' end = :standing",
                        this::standings))
                .filter(Filter.choice("alive", ValueMap.FIFTH + " = :alive", this::fifths)
                        .reading(text -> FIFTHS.indexOf(text) < 0 ? null : (Object) FIFTHS.indexOf(text)))
                .filter(Filter.given("value", ValueMap.DECADE + " between (:value)[1] and (:value)[2]", this::bands)
                        .reading(ValueList::decades))
                .filter(Filter.yes("contract", "v.contractual"));
    }

    private List<Filter.Option> fifths() {
        return IntStream.iterate(FIFTHS.length() - 1, fifth -> fifth >= 0, fifth -> fifth - 1)
                .mapToObj(fifth -> new Filter.Option(
                        FIFTHS.substring(fifth, fifth + 1), formats.range(fifth / 5.0, (fifth + 1) / 5.0)))
                .toList();
    }

    private List<Filter.Option> bands() {
        Locale locale = LocaleContextHolder.getLocale();
        return IntStream.range(0, DECADES)
                .boxed()
                .flatMap(decade -> {
                    String from = formats.number(BigDecimal.TEN.pow(decade), 0);
                    String to = formats.number(BigDecimal.TEN.pow(decade + 1), 0);
                    return Stream.of(
                            new Filter.Option(
                                    decade + "-" + decade,
                                    messages.getMessage("value.map.band", new Object[] {from, to}, locale)),
                            new Filter.Option(
                                    "0-" + decade, messages.getMessage("value.map.lowest", new Object[] {to}, locale)));
                })
                .toList();
    }

    /** The lowest and the highest power of ten in a text as {@link ValueMap.Band#key} makes it; null in any other. */
    private static int @Nullable [] decades(String text) {
        Matcher bounds = BAND.matcher(text);
        return bounds.matches()
                ? new int[] {Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2))}
                : null;
    }

    private List<Filter.Option> standings() {
        return Stream.of("active", "doubtful", "lost", "unknown")
                .map(standing -> new Filter.Option(
                        standing,
                        messages.getMessage("value.standing." + standing, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private static Cell link(ValueRow row) {
        return Cell.link(row.name(), "/customers/" + PathId.segment(row.customerId()));
    }

    private static String contractual(ValueRow row) {
        return row.contractual() ? "value.contractual.yes" : "value.contractual.no";
    }

    private static Cell sum(@Nullable BigDecimal amount, Currency currency) {
        return Cell.sum(amount == null ? null : new Money(amount, currency));
    }

    private static Cell number(@Nullable Number value, int decimals) {
        return Cell.number(value == null ? null : new BigDecimal(value.toString()), decimals);
    }
}
