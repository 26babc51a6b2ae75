/** What is wrong with a company folder: typed issues with a sentence each, and a bounded list of them. */
@NullMarked
package org.spanne.exchange.issue;

import org.jspecify.annotations.NullMarked;
