/** Sign-in and sign-out: sessions, local accounts, one-time links, and what keeps guessing slow. */
@NullMarked
@NamedInterface("signin")
package dk.helhed.access.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
