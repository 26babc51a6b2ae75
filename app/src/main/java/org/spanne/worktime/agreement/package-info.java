/** The works agreement: what house and works council have settled about measuring working time, as the code obeys it. */
@NullMarked
package org.spanne.worktime.agreement;

import org.jspecify.annotations.NullMarked;
