/** What committees and the council have decided about a policy or one of its items. */
@NullMarked
package dk.helhed.policies.decision;

import org.jspecify.annotations.NullMarked;
