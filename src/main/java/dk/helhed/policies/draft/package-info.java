/** Drafts: how a policy is begun and written, item by item, until it is adopted. */
@NullMarked
package dk.helhed.policies.draft;

import org.jspecify.annotations.NullMarked;
