/**
 * The sample company: a believable supplier to machine builders, written as a company folder.
 *
 * <p>It shows the disease in its first two years (about a tenth of sales time goes to customers, orders are mostly
 * bespoke) and in the third a partial cure in the pilot region {@code U-SUED}. Everything is invented; domains end
 * in {@code .example}. In its {@code absences.csv} the column {@code to} is the last day off, in {@code people.csv}
 * {@code valid_to} is the day after the last one.
 */
@NullMarked
package org.spanne.exchange.sample;

import org.jspecify.annotations.NullMarked;
