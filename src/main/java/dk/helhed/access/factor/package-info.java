/** The second step at sign-in: codes from an app, passkeys, and recovery codes. Knows nothing of pages and sessions. */
@NullMarked
package dk.helhed.access.factor;

import org.jspecify.annotations.NullMarked;
