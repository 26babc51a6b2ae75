/** The own company, on a real database. */
@NullMarked
package org.spanne.company;

import org.jspecify.annotations.NullMarked;
