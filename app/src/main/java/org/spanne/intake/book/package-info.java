/** What is written down about imports: the imports themselves, reports, issues, rows in quarantine, own profiles. */
@NullMarked
package org.spanne.intake.book;

import org.jspecify.annotations.NullMarked;
