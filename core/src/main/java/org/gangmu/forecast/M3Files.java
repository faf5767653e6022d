package org.gangmu.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the M3 competition's series: Yearly-train.csv, Yearly-test.csv and the same for Quarterly and Monthly. After a line of
 * column names each line is a series: its name, its field, its values; lines shorter than the longest end in empty cells.
 */
final class M3Files {
    private static final int VALUES_FROM = 2;
    private static final String MISSING = "NA";

    private M3Files() {}

    /** A line of one file. */
    private record Row(String field, double[] values) {}

    /** @throws UnreadableSeries on anything that is not as described, rather than guess */
    static List<M3Series> read(Path folder, Frequency frequency) {
        String name = frequency.name().charAt(0) + frequency.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        Path trainFile = folder.resolve(name + "-train.csv");
        Path testFile = folder.resolve(name + "-test.csv");
        Map<String, Row> train = readFile(trainFile);
        Map<String, Row> test = readFile(testFile);
        List<M3Series> series = new ArrayList<>();
        train.forEach((id, row) -> {
            Row asked = test.get(id);
            if (asked == null) {
                throw new UnreadableSeries(testFile + " lacks " + id + ", which " + trainFile.getFileName() + " has");
            }
            checkLengths(id, row, asked, frequency, folder);
            series.add(new M3Series(id, row.field, row.values, asked.values));
        });
        test.keySet().stream().filter(id -> !train.containsKey(id)).findFirst().ifPresent(id -> {
            throw new UnreadableSeries(trainFile + " lacks " + id + ", which " + testFile.getFileName() + " has");
        });
        if (series.isEmpty()) {
            throw new UnreadableSeries(trainFile + " has no series");
        }
        return series;
    }

    private static void checkLengths(String id, Row train, Row test, Frequency frequency, Path folder) {
        int horizon = frequency.horizon();
        if (test.values.length != horizon) {
            throw new UnreadableSeries(
                    "series " + id + " in " + folder + " has " + test.values.length + " test values; "
                            + frequency.name().toLowerCase(java.util.Locale.ROOT) + " series have " + horizon);
        }
        if (train.values.length <= horizon + frequency.perYear()) {
            throw new UnreadableSeries("series " + id + " in " + folder + " has only " + train.values.length
                    + " training values; more than " + (horizon + frequency.perYear()) + " are needed");
        }
    }

    private static Map<String, Row> readFile(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableSeries(file + " does not exist; give the folder that holds the M3 series");
        } catch (IOException e) {
            throw new UnreadableSeries("cannot read " + file + ": " + e.getMessage());
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String where = file + " line " + (i + 1);
                String[] cells = lines.get(i).split(",");
                if (cells.length <= VALUES_FROM) {
                    throw new UnreadableSeries(where + ": a name, a field and values are expected");
                }
                Row row = new Row(cells[1].strip(), values(cells, where));
                if (rows.put(cells[0].strip(), row) != null) {
                    throw new UnreadableSeries(where + ": " + cells[0] + " is there twice");
                }
            }
        }
        return rows;
    }

    private static double[] values(String[] cells, String where) {
        int end = cells.length;
        while (end > VALUES_FROM && isEmpty(cells[end - 1])) {
            end--;
        }
        return Arrays.stream(cells, VALUES_FROM, end)
                .mapToDouble(cell -> number(cell, where))
                .toArray();
    }

    private static boolean isEmpty(String cell) {
        return cell.isBlank() || cell.equals(MISSING);
    }

    private static double number(String cell, String where) {
        double value;
        try {
            value = Double.parseDouble(cell.strip());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw new UnreadableSeries(where + ": \"" + cell + "\" is no number");
        }
        return value;
    }
}
