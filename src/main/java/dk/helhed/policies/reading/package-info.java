/** The public page of a policy in one of the languages it is translated to, mirrored where the language runs from the right. */
@NullMarked
package dk.helhed.policies.reading;

import org.jspecify.annotations.NullMarked;
