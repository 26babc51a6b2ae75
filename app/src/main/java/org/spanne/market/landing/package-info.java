/** Takes the module's tables in and brings its read models up to date. */
@NullMarked
package org.spanne.market.landing;

import org.jspecify.annotations.NullMarked;
