/** Which table and column of the company folder a file and column of another system probably are. */
@NullMarked
package org.spanne.exchange.profile.matching;

import org.jspecify.annotations.NullMarked;
