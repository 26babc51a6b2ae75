/** Reads tables from text files row by row, and complains of rows by their place, value and remedy. */
@NullMarked
package org.spanne.cli.rows;

import org.jspecify.annotations.NullMarked;
