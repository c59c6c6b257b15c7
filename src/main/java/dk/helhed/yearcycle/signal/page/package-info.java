/** The pages about signals. */
@NullMarked
package dk.helhed.yearcycle.signal.page;

import org.jspecify.annotations.NullMarked;
