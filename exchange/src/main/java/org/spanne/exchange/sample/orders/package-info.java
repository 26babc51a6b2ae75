/** Three years of the sample company's orders, with their lines, events and requirements. */
@NullMarked
package org.spanne.exchange.sample.orders;

import org.jspecify.annotations.NullMarked;
