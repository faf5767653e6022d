package org.gangmu.app.projects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.Stage;

/**
 * A project in the codes of OC4IDS 0.9 (projectStatus, projectSector, projectType). Sector and type are read from the words of its name,
 * which are data ({@code oc4ids.tsv}).
 */
final class Oc4idsCodes {
    private static final String RESOURCE = "oc4ids.tsv";
    private static final int FIELDS = 3;
    private static final List<Row> ROWS = rows();

    private Oc4idsCodes() {}

    /** A line of the data. */
    private record Row(String list, List<String> codes, List<String> words) {}

    /** A word found in a name. @param end where it ends */
    private record Hit(int end, int length, List<String> codes) {
        boolean beats(Hit other) {
            return end > other.end() || end == other.end() && length > other.length();
        }
    }

    /** The phase of a project in {@code stage}, one on the line. */
    static String status(Stage stage) {
        return switch (stage) {
            case IDEA, RESERVE -> "identification";
            case PREPARATORY -> "preparation";
            case CONSTRUCTION, SUSPENDED -> "implementation";
            case COMPLETED -> "completion";
            case PRODUCING -> "maintenance";
            case WITHDRAWN -> "cancelled";
        };
    }

    /** The sector with its parent; empty where neither the name nor the kind says it. */
    static List<String> sector(String name, ProjectKind kind) {
        return last("sector", name)
                .or(() -> ROWS.stream()
                        .filter(row -> row.list().equals("kind") && row.words().contains(kind.code()))
                        .map(Row::codes)
                        .findFirst())
                .orElse(List.of());
    }

    /** What is done to the asset; what says nothing else is built new. */
    static String type(String name) {
        return last("type", name).map(codes -> codes.get(0)).orElse("construction");
    }

    private static Optional<List<String>> last(String list, String name) {
        Hit best = new Hit(0, 0, List.of());
        for (Row row : ROWS) {
            for (String word : row.list().equals(list) ? row.words() : List.<String>of()) {
                int at = name.lastIndexOf(word);
                var hit = new Hit(at + word.length(), word.length(), row.codes());
                best = at >= 0 && hit.beats(best) ? hit : best;
            }
        }
        return best.codes().isEmpty() ? Optional.empty() : Optional.of(best.codes());
    }

    private static List<Row> rows() {
        try (InputStream in = Oc4idsCodes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            var rows = new ArrayList<Row>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] field = line.split("\t", -1);
                    if (field.length != FIELDS) {
                        throw new IllegalStateException(RESOURCE + ": three fields, not " + line);
                    }
                    rows.add(new Row(field[0], List.of(field[1].split(",")), List.of(field[2].split(" "))));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
