/** The methods: algorithms with a neutral vocabulary, free of frameworks, clocks and databases. */
@NullMarked
package org.spanne.engine;

import org.jspecify.annotations.NullMarked;
