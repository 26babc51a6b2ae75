/** What a source profile says: which files, how they are written, and how their rows become rows of the company folder. */
@NullMarked
package org.spanne.exchange.profile.definition;

import org.jspecify.annotations.NullMarked;
