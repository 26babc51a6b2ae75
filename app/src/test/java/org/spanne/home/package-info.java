/** Tests of what the T draws. */
@NullMarked
package org.spanne.home;

import org.jspecify.annotations.NullMarked;
