/** Reads a profile from YAML and checks it, so that what is wrong is known before any file is opened. */
@NullMarked
package org.spanne.exchange.profile.reading;

import org.jspecify.annotations.NullMarked;
