/** Whole stories in a real browser, on the real server with the sample company. */
@NullMarked
package org.spanne.browser;

import org.jspecify.annotations.NullMarked;
