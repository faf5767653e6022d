package org.gangmu.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files beside this package: fields separated by tabs, comments after {@code #}. */
final class Table {
    private Table() {}

    static List<List<String>> read(String resource) {
        try (InputStream data = Table.class.getResourceAsStream(resource)) {
            if (data == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
