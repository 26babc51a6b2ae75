@NullMarked
package org.spanne.engine.grouping.rules;

import org.jspecify.annotations.NullMarked;
