/** Helhed: one deployable, one package for each room of the house. */
@NullMarked
package dk.helhed;

import org.jspecify.annotations.NullMarked;
