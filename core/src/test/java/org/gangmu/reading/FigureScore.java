package org.gangmu.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.statement.Figure;

/** Scores read figures against annotated ones by the rules of the annotation guidelines. */
record FigureScore(double finding, double fact, List<String> misses) {

    static FigureScore of(Path truth, List<Figure> figures) {
        Map<Integer, Map<String, String>> gold = load(truth);
        Map<Integer, Figure> told = new HashMap<>();
        figures.stream().filter(figure -> !figure.han()).forEach(figure -> told.put(figure.numberStart(), figure));
        int found = 0;
        int whole = 0;
        List<String> misses = new ArrayList<>();
        for (var row : gold.entrySet()) {
            Figure figure = told.get(row.getKey());
            String wrong = figure == null ? "missed" : firstWrong(row.getValue(), figure);
            found += figure == null ? 0 : 1;
            whole += wrong.isEmpty() ? 1 : 0;
            if (!wrong.isEmpty()) {
                misses.add(row.getKey() + " " + wrong);
            }
        }
        long all = figures.stream().filter(figure -> !figure.han()).count();
        return new FigureScore(f1(found, all, gold.size()), f1(whole, all, gold.size()), misses);
    }

    private static double f1(long right, long told, long wanted) {
        return told + wanted == 0 ? 1 : 2.0 * right / (told + wanted);
    }

    private static String firstWrong(Map<String, String> gold, Figure figure) {
        Map<String, String> got = Map.of(
                "value", figure.valueText(),
                "unit", figure.unit(),
                "measure", figure.measure().code(),
                "bound", figure.bound().code(),
                "status", figure.status().code(),
                "period", figure.period().toString());
        for (var field : got.entrySet()) {
            String want = gold.get(field.getKey());
            boolean same = field.getKey().equals("value")
                    ? sameValue(want, field.getValue())
                    : plain(want).equalsIgnoreCase(plain(field.getValue()));
            if (!same) {
                return field.getKey() + " should be " + want + ", is " + field.getValue();
            }
        }
        String want = gold.get("indicator");
        return sameName(want, figure.indicator()) ? "" : "indicator should be " + want + ", is " + figure.indicator();
    }

    private static boolean sameValue(String want, String got) {
        if (want.contains("..") || got.contains("..")) {
            return plain(want).equals(plain(got));
        }
        return Math.abs(Double.parseDouble(plain(want).replace(",", "")) - Double.parseDouble(got)) < 1e-9;
    }

    private static boolean sameName(String want, String got) {
        String a = name(want);
        String b = name(got);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if ((a.contains(b) || b.contains(a)) && 2 * shorter >= longer) {
            return true;
        }
        StringBuilder rest = new StringBuilder(b);
        int shared = 0;
        for (int i = 0; i < a.length(); i++) {
            int at = rest.indexOf(a.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                shared++;
            }
        }
        return shared >= 0.6 * longer;
    }

    private static String name(String text) {
        return plain(text).replaceAll("[的、，,。.·“”\"'‘’（）()\\[\\]【】《》:：;；—-]", "");
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            char folded = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
            if (!Character.isWhitespace(folded)) {
                out.append(folded);
            }
        }
        return out.toString();
    }

    private static Map<Integer, Map<String, String>> load(Path truth) {
        try {
            List<String> lines = Files.readAllLines(truth);
            String[] head = lines.get(0).split("\t");
            Map<Integer, Map<String, String>> rows = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < head.length && i < cells.length; i++) {
                    row.put(head[i], cells[i]);
                }
                if ("Y".equals(row.get("fig"))) {
                    rows.put(Integer.parseInt(row.get("offset")), row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
