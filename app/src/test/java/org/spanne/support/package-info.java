/** What tests on the real server share: its database, and the annotation that starts it. */
@NullMarked
package org.spanne.support;

import org.jspecify.annotations.NullMarked;
