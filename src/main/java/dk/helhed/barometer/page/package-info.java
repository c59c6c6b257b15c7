/** The public pages of the barometer. They work without JavaScript and without cookies. */
@NullMarked
package dk.helhed.barometer.page;

import org.jspecify.annotations.NullMarked;
