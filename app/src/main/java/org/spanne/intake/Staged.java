package org.spanne.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checked rows of one exchange table in a temporary relation of the running transaction. It has one column per column of
 * the format, typed: text for texts, ids and choices, {@code text[]} for lists, {@code numeric} for numbers and amounts,
 * {@code bigint} for whole numbers, {@code date}, {@code timestamptz}, {@code boolean}; null where the cell was empty;
 * and besides {@code line bigint} and {@code attributes jsonb} (the further columns, as texts; never null).
 *
 * @param relation the name of the temporary relation: {@code stage_customers}
 * @param rows how many rows stand in it
 * @param db works in the transaction of the import
 */
public record Staged(String relation, long rows, JdbcClient db) {}
