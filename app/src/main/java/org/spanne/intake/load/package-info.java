/** Checks a folder and lands its rows: one pass, staged by {@code COPY}, all in one transaction. */
@NullMarked
package org.spanne.intake.load;

import org.jspecify.annotations.NullMarked;
