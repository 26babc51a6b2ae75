package org.spanne.exchange.profile.definition;

import org.spanne.exchange.profile.expression.Expression;

/**
 * An expression with the words in which it was written.
 *
 * @param place where it stands in the profile: {@code tables.orders.columns.revenue}
 */
public record Formula(String text, Expression expression, String place) {}
