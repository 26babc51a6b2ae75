/** What the sample company sells: modules, offers made of them, and what customers put into a basket. */
@NullMarked
package org.spanne.exchange.sample.catalogue;

import org.jspecify.annotations.NullMarked;
