/** Workbooks: looked through for what could harm before the reader gets them, then given as rows of text. */
@NullMarked
package org.spanne.exchange.sheet;

import org.jspecify.annotations.NullMarked;
