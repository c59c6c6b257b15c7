package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Dataset;
import java.nio.file.Path;
import java.util.List;

/**
 * All rows of a dataset as they were once a batch had come in: for each year, the newest rows up to then.
 *
 * @param files each with rows of one year, by year
 */
public record Delivery(RegisterBatch batch, Dataset dataset, List<Path> files, int firstYear, int lastYear, long rows) {

    public Delivery {
        files = List.copyOf(files);
    }
}
