/** What a buyer could buy more: what comparable buyers buy and this one does not, and whether such gaps are closed later. */
@NullMarked
package org.spanne.engine.potential;

import org.jspecify.annotations.NullMarked;
