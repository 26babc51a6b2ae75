/** What several tests need. */
@NullMarked
package org.spanne.exchange.support;

import org.jspecify.annotations.NullMarked;
