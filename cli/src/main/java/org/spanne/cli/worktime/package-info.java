/** {@code analyse time} and {@code analyse calendar}: where working time goes, from files. */
@NullMarked
package org.spanne.cli.worktime;

import org.jspecify.annotations.NullMarked;
