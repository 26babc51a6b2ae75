/**
 * The people of the sample company: units, seats and who sits in them, who is away, and which units are the pilot.
 */
@NullMarked
package org.spanne.exchange.sample.staff;

import org.jspecify.annotations.NullMarked;
