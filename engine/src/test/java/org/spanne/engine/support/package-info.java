/** What tests of several methods share. */
@NullMarked
package org.spanne.engine.support;

import org.jspecify.annotations.NullMarked;
