/** The texts of policies in other languages than Danish: what is translated, what is missing, what is out of date. */
@NullMarked
@NamedInterface("translation")
package dk.helhed.policies.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
