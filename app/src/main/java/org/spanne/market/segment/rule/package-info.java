/** What a segment asks of its customers: rules, what they can ask for, and how they are compiled and worded. */
@NullMarked
package org.spanne.market.segment.rule;

import org.jspecify.annotations.NullMarked;
