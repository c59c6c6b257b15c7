/**
 * Sign-in by the municipality's own provider, over OpenID Connect: who the provider says somebody is, which roles follow from
 * that, and sign-out at both places.
 */
@NullMarked
@NamedInterface("provider")
package dk.helhed.access.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
