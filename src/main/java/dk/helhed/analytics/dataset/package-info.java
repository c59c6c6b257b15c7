/** What register rows hold: descriptions of datasets, read from YAML with every mistake named by line. */
@NullMarked
@NamedInterface("dataset")
package dk.helhed.analytics.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
