package dk.helhed.projects.pool;

import java.util.List;

/**
 * A part of a list of pools.
 *
 * @param pools those that are open first, by deadline; then those to come; then those that are closed
 * @param hits how many there are in all
 */
public record PoolListing(List<Pool> pools, int hits) {

    public PoolListing {
        pools = List.copyOf(pools);
    }
}
