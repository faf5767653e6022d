package org.gangmu.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.reading.Reader;

/**
 * The reader for each file: the standard one, or one that also knows the regions of a {@code regions.tsv} beside the file.
 * Thread-safe.
 */
public final class LocalReaders {
    private static final String REGIONS = "regions.tsv";

    private final Map<Path, Reader> byDirectory = new ConcurrentHashMap<>();

    /** The reader for {@code file}. Throws {@link UnreadableFile} when the regions beside it cannot be read. */
    public Reader forFile(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? Reader.standard() : byDirectory.computeIfAbsent(parent, LocalReaders::forDirectory);
    }

    private static Reader forDirectory(Path directory) {
        List<Region> own = regionsIn(directory);
        return own.isEmpty()
                ? Reader.standard()
                : Reader.with(Regions.standard().including(own));
    }

    /** The regions told in the directory's {@code regions.tsv}; none when there is no such file. */
    static List<Region> regionsIn(Path directory) {
        Path file = directory.resolve(REGIONS);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Regions.parse(Files.readAllLines(file));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(file + ": " + e.getMessage(), e);
        }
    }
}
