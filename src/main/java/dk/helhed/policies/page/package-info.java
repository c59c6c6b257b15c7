/** The public pages of policies: what they say, how it goes, what hangs together and where it does not. */
@NullMarked
package dk.helhed.policies.page;

import org.jspecify.annotations.NullMarked;
