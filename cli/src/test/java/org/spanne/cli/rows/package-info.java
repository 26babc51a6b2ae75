@NullMarked
package org.spanne.cli.rows;

import org.jspecify.annotations.NullMarked;
