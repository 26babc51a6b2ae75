/** Applies a profile: finds its files, looks up, groups and computes, and yields tables of the company folder. */
@NullMarked
package org.spanne.exchange.profile.mapping;

import org.jspecify.annotations.NullMarked;
