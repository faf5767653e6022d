package org.gangmu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that are measured on, in the folder that {@code GANGMU_DATA} names. */
final class Corpus {
    private static final String VARIABLE = "GANGMU_DATA";

    private Corpus() {}

    /** The plain texts of the folder {@code corpus}, by name. Throws {@link IllegalStateException} when there are none. */
    static List<Path> texts() {
        return files("corpus", ".txt");
    }

    /** The PDF files among the wild ones, by name. Throws {@link IllegalStateException} when there are none. */
    static List<Path> pdfs() {
        return files("corpus-wild", ".pdf");
    }

    private static List<Path> files(String folder, String extension) {
        String data = System.getenv(VARIABLE);
        if (data == null) {
            throw new IllegalStateException(
                    VARIABLE + " is not set: it names the folder with the corpus to measure on");
        }
        try (Stream<Path> found = Files.list(Path.of(data, folder))) {
            List<Path> files = found.filter(
                            file -> file.getFileName().toString().endsWith(extension))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no " + extension + " file is in " + Path.of(data, folder));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long this thread has been computing, in seconds: unlike the clock, it stands still while others do. */
    static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Megabytes (10⁶ bytes) of a file, as every rate here counts them. */
    static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
