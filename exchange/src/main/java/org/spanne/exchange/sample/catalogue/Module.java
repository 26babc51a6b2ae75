package org.spanne.exchange.sample.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.spanne.exchange.sample.ground.Cents;

/**
 * A standard building block.
 *
 * @param row the columns as in {@code modules.csv}
 * @param id its id
 * @param name its name
 * @param group the product group it belongs to
 * @param cost of one, in cents
 * @param price list price of one, in cents
 */
record Module(NamedCsvRecord row, String id, String name, String group, long cost, long price) {

    static Module of(NamedCsvRecord row) {
        return new Module(
                row,
                row.getField("module_id"),
                row.getField("name"),
                row.getField("product_group"),
                Cents.of(row.getField("unit_cost")),
                Cents.of(row.getField("list_price")));
    }
}
