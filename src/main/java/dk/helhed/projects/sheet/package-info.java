/** The page of an effort: its sheet, its history, and how it is corrected. */
@NullMarked
package dk.helhed.projects.sheet;

import org.jspecify.annotations.NullMarked;
