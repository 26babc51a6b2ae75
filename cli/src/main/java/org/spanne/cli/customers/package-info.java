/** {@code spanne analyse customers}: purchase histories from files, and what they tell of each customer. */
@NullMarked
package org.spanne.cli.customers;

import org.jspecify.annotations.NullMarked;
