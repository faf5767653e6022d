package org.gangmu.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a user's paths stand for: a file is itself, whatever it is; a directory is all files of a known format below
 * it, by name. Hidden files and links to directories are left out.
 */
public final class FileTree {
    private static final Set<String> FORMATS = Set.of("txt", "text", "pdf", "docx", "html", "htm", "xlsx");

    private FileTree() {}

    /** The files in order, found as the stream is read, so that a large tree costs no memory. */
    public static Stream<Path> files(List<Path> paths) {
        return paths.stream().flatMap(FileTree::files);
    }

    private static Stream<Path> files(Path path) {
        return Files.isDirectory(path) ? inside(path) : Stream.of(path);
    }

    private static Stream<Path> inside(Path directory) {
        return children(directory).stream()
                .flatMap(path -> !path.equals(directory) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        ? inside(path)
                        : Stream.of(path));
    }

    /** What is in it, by name; the directory itself when it cannot be listed, so that reading it says why. */
    private static List<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isKnownFormat(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(directory);
        }
    }

    private static boolean isKnownFormat(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return FORMATS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
