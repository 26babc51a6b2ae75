package org.spanne.value;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator decides about customer values.
 *
 * @param callOffDays within how many days purchases count as one; 0 to tell days apart
 * @param annualDiscount 0.15 if what comes in a year is worth 1/1.15
 * @param goods the attribute of order lines that names the product group; lines without it count by module, then by item
 * @param atOnce up to how many customers with orders an import waits for the values; beyond, they follow by a job
 * @param attentionHours what looking after a customer takes a year, in hours
 */
@ConfigurationProperties("spanne.value")
public record ValueSettings(
        @DefaultValue("0") int callOffDays,
        @DefaultValue("0.15") double annualDiscount,
        @DefaultValue("product_group") String goods,
        @DefaultValue("5000") int atOnce,
        @DefaultValue("12") double attentionHours) {

    /** @throws IllegalArgumentException if a number is out of its range */
    public ValueSettings {
        if (callOffDays < 0 || !(annualDiscount >= 0 && annualDiscount <= 10) || !(attentionHours > 0)) {
            throw new IllegalArgumentException(
                    "spanne.value: call-off-days must be at least 0, annual-discount 0 to 10, attention-hours above 0; they are %d, %s, %s"
                            .formatted(callOffDays, annualDiscount, attentionHours));
        }
    }
}
