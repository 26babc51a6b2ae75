/** The people of a company folder with all that its files tell of their time. */
@NullMarked
package org.spanne.cli.worktime.folder;

import org.jspecify.annotations.NullMarked;
