package org.spanne.servicedesign;

import static org.spanne.screen.list.Column.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.screen.PathId;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Column;
import org.spanne.screen.list.Filter;
import org.spanne.screen.list.Filter.Option;
import org.spanne.screen.list.Listing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Service;

/** The list of what customers have asked for. */
@Service
class RequirementList {

    private final Company company;
    private final Requirements requirements;
    private final MessageSource messages;

    RequirementList(Company company, Requirements requirements, MessageSource messages) {
        this.company = company;
        this.requirements = requirements;
        this.messages = messages;
    }

    /** The requirements of the customers somebody may see. */
    Listing<RequirementRow> visibleTo(Rights rights) {
        return Listing.at(
                        "/requirements",
                        "servicedesign.requirements",
                        DataClassRowMapper.newInstance(RequirementRow.class))
                .select(
                        "r.requirement_id, r.customer_id, c.name as customer_name,"
                                + " cast(r.captured_at at time zone :zone as date) as captured_on, r.text, r.order_id, r.status")
                .from("servicedesign.requirement r left join market.customer c using (customer_id)")
                .where(rights.customers().condition("r.customer_id", "customers"))
                .bind("customers", rights.customers().asArray())
                .bind("zone", company.facts().zone().getId())
                .column(Column.<RequirementRow>words("text", row -> Cell.text(row.text()))
                        .sortedByKnown("r.text"))
                .column(Column.<RequirementRow>words("customer", RequirementList::customer)
                        .sortedByKnown("c.name"))
                .column(words("stage", RequirementList::stage))
                .column(Column.<RequirementRow>words("order", RequirementList::order)
                        .onWideScreens())
                .column(Column.<RequirementRow>figures("captured", row -> Cell.day(row.capturedOn()))
                        .sortedBy("r.captured_at"))
                .column(Column.<RequirementRow>words("id", row -> Cell.text(row.requirementId()))
                        .sortedBy("r.requirement_id")
                        .inExportsOnly())
                .filter(Filter.search("q", "lower(r.text) like :q"))
                .filter(Filter.choice("stage", "r.status = any(:stage)", this::stages)
                        .reading(this::statuses))
                .sortedDownBy("captured")
                .unique("r.requirement_id");
    }

    private List<Option> stages() {
        return Stream.of(Stage.values())
                .map(stage -> new Option(
                        key(stage),
                        messages.getMessage(
                                "servicedesign.stage." + key(stage), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The status texts in use that mean a stage; null where there is no such stage. */
    private String @Nullable [] statuses(String stage) {
        return Stream.of(Stage.values())
                .filter(known -> key(known).equals(stage))
                .findFirst()
                .map(known -> requirements.statuses().stream()
                        .filter(status -> Stage.of(status) == known)
                        .toArray(String[]::new))
                .orElse(null);
    }

    private static Cell stage(RequirementRow row) {
        Stage stage = Stage.of(row.status());
        Cell.Tone tone = switch (stage) {
            case OPEN -> Cell.Tone.WARN;
            case RELEASED -> Cell.Tone.GOOD;
            case IN_DEVELOPMENT, IN_TRIAL, CLOSED -> Cell.Tone.PLAIN;
        };
        return Cell.tag("servicedesign.stage." + key(stage), tone);
    }

    private static Cell customer(RequirementRow row) {
        String name = row.customerName() == null ? row.customerId() : row.customerName();
        return Cell.link(name, "/customers/" + PathId.segment(row.customerId()));
    }

    private static Cell order(RequirementRow row) {
        return row.orderId() == null
                ? Cell.text(null)
                : Cell.link(row.orderId(), "/orders/" + PathId.segment(row.orderId()));
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
