package org.spanne.exchange.sample.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Cents;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Weighted;
import org.spanne.exchange.sample.market.Account;

/**
 * Modules and offers, with the files {@code modules}, {@code module_constraints}, {@code offers}, {@code
 * offer_modules}.
 */
public final class Catalogue {

    private static final double FITS_FOCUS = 6;
    private static final double FITS_SEGMENT = 5;

    private final List<Module> modules = Resource.rows("modules", Module::of);
    private final List<Offer> offers = offers();
    private final Map<Taste, Weighted<Offer>> byTaste = new HashMap<>();

    /** What decides which offers somebody buys. */
    private record Taste(String industry, String focus, int year) {}

    /** An offer that suits a customer and is sold in that year of the history, counted from 1. */
    Offer offer(RandomGenerator random, Account account, int year) {
        Taste taste = new Taste(account.industry().name(), account.focus(), year);
        return byTaste.computeIfAbsent(taste, this::fitting).one(random);
    }

    private Weighted<Offer> fitting(Taste taste) {
        return Weighted.by(offers, offer -> {
            double focus = offer.group().equals(taste.focus) ? FITS_FOCUS : 1;
            double segment = offer.segments().contains(taste.industry) ? FITS_SEGMENT : 1;
            return offer.soldIn(taste.year) ? focus * segment : 0;
        });
    }

    private List<Offer> offers() {
        Map<String, Module> byId = modules.stream().collect(Collectors.toMap(Module::id, Function.identity()));
        record PartOf(String offerId, Offer.Part part) {}
        Map<String, List<PartOf>> parts = Resource.rows(
                        "offer_modules",
                        row -> new PartOf(
                                row.getField("offer_id"),
                                new Offer.Part(
                                        Objects.requireNonNull(byId.get(row.getField("module_id"))),
                                        Integer.parseInt(row.getField("quantity")),
                                        row.getField("option_group"),
                                        Boolean.parseBoolean(row.getField("default")))))
                .stream()
                .collect(Collectors.groupingBy(PartOf::offerId));
        return Resource.rows(
                "offers",
                row -> new Offer(
                        row.getField("offer_id"),
                        row.getField("name"),
                        row.getField("product_group"),
                        List.of(row.getField("segments").split(";")),
                        parts.getOrDefault(row.getField("offer_id"), List.of()).stream()
                                .map(PartOf::part)
                                .toList(),
                        Integer.parseInt(row.getField("from_year")),
                        row.getField("to_year").isEmpty()
                                ? Integer.MAX_VALUE
                                : Integer.parseInt(row.getField("to_year"))));
    }

    /** Writes the four files. */
    public void write(Folder folder, Days days) {
        Sheet moduleSheet = folder.sheet(FolderTable.MODULES);
        for (Module module : modules) {
            moduleSheet.row(module.row().getFields().subList(0, 8).toArray(String[]::new));
        }
        Sheet constraintSheet = folder.sheet(FolderTable.MODULE_CONSTRAINTS);
        Resource.rows("module_constraints", row -> row.getFields().toArray(String[]::new))
                .forEach(constraintSheet::row);
        Sheet offerSheet = folder.sheet(FolderTable.OFFERS);
        Sheet partSheet = folder.sheet(FolderTable.OFFER_MODULES);
        for (Offer offer : offers) {
            offerSheet.row(
                    offer.id(),
                    offer.name(),
                    String.join(";", offer.segments()),
                    Cents.text(offer.price()),
                    "EUR",
                    offer.firstYear() == 1 ? days.date(0).minusYears(2).toString() : beginOf(offer.firstYear(), days),
                    offer.lastYear() == Integer.MAX_VALUE ? null : beginOf(offer.lastYear() + 1, days));
            for (Offer.Part part : offer.parts()) {
                partSheet.row(
                        offer.id(),
                        part.module().id(),
                        Integer.toString(part.quantity()),
                        part.options(),
                        Boolean.toString(part.isDefault()));
            }
        }
    }

    private static String beginOf(int year, Days days) {
        return days.date(0).plusYears(year - 1L).toString();
    }
}
