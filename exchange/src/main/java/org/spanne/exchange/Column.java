package org.spanne.exchange;

/**
 * A column of the format.
 *
 * @param name its header, in lower case with underscores
 * @param type what its cells hold
 * @param required whether the column must be there and every cell filled
 */
public record Column(String name, ColumnType type, boolean required) {}
