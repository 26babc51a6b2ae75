/** Working time of groups, as far as it may be told. */
@NullMarked
package org.spanne.cli.worktime.group;

import org.jspecify.annotations.NullMarked;
