/** Which cells must be hidden for what they would tell by themselves: each rule one question, asked of one cell. */
@NullMarked
@NamedInterface("primary")
package dk.helhed.disclosure.primary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
