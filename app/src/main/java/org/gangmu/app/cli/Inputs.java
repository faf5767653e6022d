package org.gangmu.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;

/**
 * The documents a command is given: files, and folders with all they hold. A {@code regions.tsv} among them adds regions of
 * its own to the gazetteer.
 *
 * @param complete whether every file given by name could be read
 */
record Inputs(List<Reading> readings, Regions regions, boolean complete) {
    private static final String OWN_REGIONS = "regions.tsv";

    /** Reads them all; what cannot be read is named on {@code err}, one line each, and left out. */
    static Inputs read(List<Path> paths, PrintWriter err) {
        List<Path> files = new ArrayList<>();
        boolean complete = true;
        for (Path path : paths) {
            complete &= expand(path, files, err);
        }
        Regions regions = regions(files);
        Reader reader = Reader.with(regions);
        List<Reading> readings = new ArrayList<>();
        for (Path file : files) {
            if (!file.endsWith(OWN_REGIONS)) {
                complete &= read(file, reader, readings, err);
            }
        }
        return new Inputs(readings, regions, complete);
    }

    /** The name of a region with the city above it, as people write it: 济南市市中区; its code when it has none. */
    String regionName(String code) {
        return regions.findByCode(code)
                .map(found -> regions.findParent(found)
                                .filter(above -> above.level() == 2)
                                .map(Region::name)
                                .orElse("")
                        + found.name())
                .orElse(code);
    }

    private static boolean expand(Path path, List<Path> files, PrintWriter err) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return true;
        }
        try (Stream<Path> found = Files.walk(path)) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
            return true;
        } catch (IOException e) {
            err.println("gangmu: cannot list " + path + ": " + e.getMessage());
            return false;
        }
    }

    private static Regions regions(List<Path> files) {
        List<Region> own = new ArrayList<>();
        for (Path file : files) {
            if (file.endsWith(OWN_REGIONS)) {
                try {
                    own.addAll(Regions.parse(Files.readAllLines(file)));
                } catch (IOException | IllegalArgumentException e) {
                    throw new Failure("cannot read the regions in " + file + ": " + e.getMessage(), e);
                }
            }
        }
        return own.isEmpty() ? Regions.standard() : Regions.standard().including(own);
    }

    private static boolean read(Path file, Reader reader, List<Reading> readings, PrintWriter err) {
        try {
            readings.add(reader.read(Formats.read(file)));
            return true;
        } catch (UnreadableFile e) {
            err.println("gangmu: " + e.getMessage());
            return false;
        }
    }
}
