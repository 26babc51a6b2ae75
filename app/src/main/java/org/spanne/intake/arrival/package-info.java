/** How files reach the server: uploads into the data folder, and folders that the server itself can read. */
@NullMarked
package org.spanne.intake.arrival;

import org.jspecify.annotations.NullMarked;
