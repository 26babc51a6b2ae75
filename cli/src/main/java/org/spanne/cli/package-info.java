/** The engine and the folder check on files, without a database. */
@NullMarked
package org.spanne.cli;

import org.jspecify.annotations.NullMarked;
