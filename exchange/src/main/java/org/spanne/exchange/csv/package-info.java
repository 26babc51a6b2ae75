/** CSV as it comes: recognising how it is written, and reading on after broken quotes and endless cells. */
@NullMarked
package org.spanne.exchange.csv;

import org.jspecify.annotations.NullMarked;
