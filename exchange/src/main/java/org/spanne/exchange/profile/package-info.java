/** Source profiles: another system's export read as a company folder. {@code Profiles} is the way in. */
@NullMarked
package org.spanne.exchange.profile;

import org.jspecify.annotations.NullMarked;
