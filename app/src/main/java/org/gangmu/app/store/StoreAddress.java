package org.gangmu.app.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is: a directory with an embedded database, or a PostgreSQL database.
 *
 * @param url the JDBC address
 * @param directory the data directory; null when the data are not in one
 */
public record StoreAddress(String url, @Nullable Path directory) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    // A second writer waits for the first instead of failing; what was said to be taken in is on the disk.
    private static final String H2_OPTIONS = ";LOCK_TIMEOUT=120000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    /** The embedded database in {@code directory}, which is made when it is not there. */
    public static StoreAddress of(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new StoreFailure(
                    "the data directory " + absolute + " has a semicolon in its name; choose another one");
        }
        return new StoreAddress("jdbc:h2:file:" + absolute.resolve("gangmu") + H2_OPTIONS, absolute);
    }

    /** A database in memory that ends with its store: for tests and trials. */
    public static StoreAddress inMemory() {
        return new StoreAddress("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS, null);
    }

    /**
     * Reads what a user writes: a directory, {@code jdbc:postgresql://host/database?user=…}, or {@code :memory:}.
     *
     * @throws StoreFailure when it is none of them
     */
    public static StoreAddress parse(String text) {
        if (text.startsWith(POSTGRESQL)) {
            return new StoreAddress(text, null);
        }
        if (text.equals(":memory:")) {
            return inMemory();
        }
        if (text.isBlank() || text.startsWith("jdbc:")) {
            throw new StoreFailure("“" + text
                    + "” is no place for data; name a directory or an address like jdbc:postgresql://host/database");
        }
        try {
            return of(Path.of(text));
        } catch (InvalidPathException e) {
            throw new StoreFailure("“" + text + "” is no directory name: " + e.getReason(), e);
        }
    }

    /** Whether the database is PostgreSQL; else it is H2. */
    boolean isPostgres() {
        return url.startsWith(POSTGRESQL);
    }

    /** The place in words a user knows, without passwords. */
    @Override
    public String toString() {
        return directory != null ? directory.toString() : url.replaceAll("[?;].*", "");
    }
}
