/** What all pages share: language and theme, formats, tables that sort, filter, page and export. */
@ApplicationModule(allowedDependencies = "figure")
@NullMarked
package org.spanne.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
