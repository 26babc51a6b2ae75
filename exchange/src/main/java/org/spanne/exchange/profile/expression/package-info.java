/** The small language of source profiles: text becomes a tree, or a complaint that says where and what to do. */
@NullMarked
package org.spanne.exchange.profile.expression;

import org.jspecify.annotations.NullMarked;
