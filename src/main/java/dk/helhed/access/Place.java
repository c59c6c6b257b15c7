package dk.helhed.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing belongs.
 *
 * @param unit the unit it belongs to
 * @param owner the person who owns it, or whom it is about; null if nobody
 */
public record Place(int unit, @Nullable UUID owner) {}
