/**
 * The mainstreaming ledger: a short check of whatever is to be decided, whether everybody can use it, and what came of asking.
 *
 * <p>Aarhus' two understandings stand behind it: mainstreaming, a hand so that all can use the normal offer; and
 * differentiated service, an offer of its own where needs differ. Both are tried on those whom it concerns.
 */
@NullMarked
@NamedInterface("mainstreaming")
package dk.helhed.policies.mainstreaming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
