/** What dividing buyers into segments brings, and what it costs. */
@NullMarked
package org.spanne.engine.segments;

import org.jspecify.annotations.NullMarked;
