/** The round of each morning: everybody who is here is told what is new. */
@NullMarked
package dk.helhed.notices.morning;

import org.jspecify.annotations.NullMarked;
