@NullMarked
package org.spanne.engine.buying.contract;

import org.jspecify.annotations.NullMarked;
