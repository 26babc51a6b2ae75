/** Studies purchases after an import: histories, models, potential and priority, and writes the read models. */
@NullMarked
package org.spanne.value.study;

import org.jspecify.annotations.NullMarked;
