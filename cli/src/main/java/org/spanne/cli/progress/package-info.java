/** How far a command is, told on standard error. */
@NullMarked
package org.spanne.cli.progress;

import org.jspecify.annotations.NullMarked;
