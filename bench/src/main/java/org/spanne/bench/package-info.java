/** Measured figures: throughput, load, published instances. */
@NullMarked
package org.spanne.bench;

import org.jspecify.annotations.NullMarked;
