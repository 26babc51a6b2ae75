@NullMarked
package org.spanne.engine.buying.validation;

import org.jspecify.annotations.NullMarked;
