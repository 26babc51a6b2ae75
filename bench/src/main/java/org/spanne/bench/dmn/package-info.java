/** Which engine evaluates decision tables: what they get right, how fast they are, and what they bring along. */
@NullMarked
package org.spanne.bench.dmn;

import org.jspecify.annotations.NullMarked;
