/** What a policy says: records without behavior of their own, the same whether read from a file or changed on a page. */
@NullMarked
@NamedInterface("document")
package dk.helhed.policies.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
