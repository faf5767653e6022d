package org.gangmu.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file of this package, split at tabs; # begins a comment. Stateless. */
final class Rows {
    private Rows() {}

    static List<List<String>> read(String resource) {
        try (InputStream data = Rows.class.getResourceAsStream(resource)) {
            if (data == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return parse(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
