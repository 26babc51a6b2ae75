/** Which figures about people may be shown: sensitivity rules, suppression that cannot be undone, and its audit. */
@NullMarked
package org.spanne.engine.disclosure;

import org.jspecify.annotations.NullMarked;
