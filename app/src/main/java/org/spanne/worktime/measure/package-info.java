/** Takes in what people's days left behind, measures the days as the works agreement in force allows, and deletes what is too old. */
@NullMarked
package org.spanne.worktime.measure;

import org.jspecify.annotations.NullMarked;
