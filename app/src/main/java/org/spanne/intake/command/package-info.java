/** Intake from the command line: importing folders, and loading the sample company for the demo. */
@NullMarked
package org.spanne.intake.command;

import org.jspecify.annotations.NullMarked;
