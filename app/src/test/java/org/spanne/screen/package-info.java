/** Tests of what all pages share. */
@NullMarked
package org.spanne.screen;

import org.jspecify.annotations.NullMarked;
