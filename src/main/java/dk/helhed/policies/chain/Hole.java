package dk.helhed.policies.chain;

import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.document.Responsible;

/**
 * A broken place in the chain.
 *
 * @param item where
 * @param responsible who is to answer for it by the policy's own words
 */
public record Hole(HoleKind kind, PolicyItem item, Responsible responsible) {}
