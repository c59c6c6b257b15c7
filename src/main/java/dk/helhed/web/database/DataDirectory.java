package dk.helhed.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory that holds all that an installation with an embedded database keeps.
 *
 * @param root absolute, without symbolic links, writable
 */
record DataDirectory(Path root) {

    /**
     * The directory at {@code path}, created if it is not there.
     *
     * @throws DatabaseUnavailable when it cannot be created or written
     */
    static DataDirectory at(Path path) {
        try {
            var root =
                    Files.createDirectories(path.toAbsolutePath().normalize()).toRealPath();
            if (!Files.isWritable(root)) {
                throw new DatabaseUnavailable(null, "console.data.unwritable", root.toString());
            }
            return new DataDirectory(root);
        } catch (IOException refused) {
            throw new DatabaseUnavailable(refused, "console.data.unwritable", path.toString());
        }
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** The programs of PostgreSQL, unpacked from the jar. Can be deleted at any time when nothing runs. */
    Path programs() {
        return root.resolve("postgres-programs");
    }

    /** What PostgreSQL has written since its latest start. */
    Path log() {
        return root.resolve("postgres.log");
    }

    /** What PostgreSQL wrote at the start before. */
    Path previousLog() {
        return root.resolve("postgres.log.1");
    }

    /** The port and passwords; readable by the owner only. */
    Path settings() {
        return root.resolve("database.properties");
    }

    /** Locked by the process that owns the database. */
    Path lock() {
        return root.resolve("helhed.lock");
    }

    /** Which process holds the lock, and what for. */
    Path lockHolder() {
        return root.resolve("helhed.lock.holder");
    }
}
