/** The pages of intake: bring a folder, confirm how it is read, look at its issues, import, mend what was kept out. */
@NullMarked
package org.spanne.intake.web;

import org.jspecify.annotations.NullMarked;
