/**
 * The customers of the sample company: groups with subsidiaries and sites, who looks after them, and their contacts.
 */
@NullMarked
package org.spanne.exchange.sample.market;

import org.jspecify.annotations.NullMarked;
