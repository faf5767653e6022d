package org.gangmu.app.tasks;

import java.util.Locale;

/** The size of a file as people say it: 640 B, 12 KB, 3.4 MB. */
final class FileSize {
    private static final long KILO = 1024;

    private FileSize() {}

    static String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }
}
