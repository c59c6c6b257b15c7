/** The catalogue of inspiration: efforts that others may copy, told with what went wrong. */
@NullMarked
package dk.helhed.projects.catalogue;

import org.jspecify.annotations.NullMarked;
