package org.gangmu.app.evaluation.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.evaluation.paper.Paper.Face;

/** Finds the font files for the faces of a paper among those installed. */
final class FontFiles {
    private static final int DEPTH = 6;
    private static final Map<Face, List<String>> WANTED = wanted();

    private final Map<String, Path> installed = new HashMap<>();

    /** A font in a file; {@code face} is its name in a collection, empty in a file of one font. */
    record FontFile(Path path, String face) {}

    private FontFiles(List<Path> folders) {
        folders.stream().filter(Files::isDirectory).forEach(this::list);
    }

    /** The fonts in {@code GANGMU_FONTS} and where systems keep them. */
    static FontFiles ofThisMachine() {
        String home = System.getProperty("user.home", "");
        String own = System.getenv().getOrDefault("GANGMU_FONTS", "");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        return in(Stream.of(
                        own,
                        home + "/.fonts",
                        home + "/.local/share/fonts",
                        home + "/Library/Fonts",
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        "/Library/Fonts",
                        "/System/Library/Fonts",
                        windows + "/Fonts")
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList());
    }

    static FontFiles in(List<Path> folders) {
        return new FontFiles(folders);
    }

    private void list(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            installed.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be listed has no fonts to offer; the others may
        }
    }

    /** The best font for a face; empty when none of those known is installed. */
    Optional<FontFile> find(Face face) {
        return WANTED.getOrDefault(face, List.of()).stream()
                .map(wanted -> {
                    String[] parts = wanted.split(":");
                    Path path = installed.get(parts[0].toLowerCase(Locale.ROOT));
                    return path == null ? null : new FontFile(path, parts.length > 1 ? parts[1] : "");
                })
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Map<Face, List<String>> wanted() {
        Map<Face, List<String>> wanted = new EnumMap<>(Face.class);
        try (InputStream data = FontFiles.class.getResourceAsStream("fonts.tsv")) {
            if (data == null) {
                throw new IllegalStateException("fonts.tsv is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(fields -> wanted.put(Face.valueOf(fields[0]), List.of(fields[1].split(" "))));
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
