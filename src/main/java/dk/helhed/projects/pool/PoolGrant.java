package dk.helhed.projects.pool;

import java.math.BigDecimal;

/**
 * What a published effort got from a pool.
 *
 * @param path of the effort's page
 */
public record PoolGrant(String title, String path, BigDecimal amount) {}
