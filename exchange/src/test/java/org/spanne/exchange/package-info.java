/** Tests of the format itself. */
@NullMarked
package org.spanne.exchange;

import org.jspecify.annotations.NullMarked;
