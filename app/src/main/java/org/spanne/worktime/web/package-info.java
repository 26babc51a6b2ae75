/** The pages about working time. */
@NullMarked
package org.spanne.worktime.web;

import org.jspecify.annotations.NullMarked;
