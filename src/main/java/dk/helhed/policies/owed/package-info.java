/** What policies want of people just now: figures, deadlines, answers. */
@NullMarked
package dk.helhed.policies.owed;

import org.jspecify.annotations.NullMarked;
