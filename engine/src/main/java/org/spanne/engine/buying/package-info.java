/** What buyers are worth: models of when they buy and when they leave, of what they spend, and the value that follows. */
@NullMarked
package org.spanne.engine.buying;

import org.jspecify.annotations.NullMarked;
