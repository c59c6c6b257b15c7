/** What everybody who is signed in sees of oneself: name, roles, sessions, language, and one's own sign-ins. */
@NullMarked
package dk.helhed.access.mine;

import org.jspecify.annotations.NullMarked;
