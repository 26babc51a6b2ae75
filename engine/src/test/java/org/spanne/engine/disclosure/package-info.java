/** Tests of {@link org.spanne.engine.disclosure}. */
@NullMarked
package org.spanne.engine.disclosure;

import org.jspecify.annotations.NullMarked;
