/** Emergency access: more than the roles allow, for a reason and a short time, and seen by others. */
@NullMarked
package dk.helhed.access.emergency;

import org.jspecify.annotations.NullMarked;
