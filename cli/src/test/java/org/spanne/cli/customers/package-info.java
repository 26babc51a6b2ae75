@NullMarked
package org.spanne.cli.customers;

import org.jspecify.annotations.NullMarked;
