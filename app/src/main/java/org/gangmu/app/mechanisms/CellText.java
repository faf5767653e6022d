package org.gangmu.app.mechanisms;

import java.util.HashMap;
import java.util.Map;
import org.gangmu.app.portal.Words;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.FieldType;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.feel.FeelFault;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;

/** Cells of tables as people read and write them: names by what people call them, plain texts without quotes. */
final class CellText {
    private CellText() {}

    /**
     * {@code "约谈" + subdistrict} → 约谈〔街道〕; {@code >= red_violations} → ≥ 〔红色预警门槛〕.
     *
     * @param event the event type whose fields the cell names
     */
    static String shown(String cell, Pack pack, String event, Words words) {
        if (cell.equals("-")) {
            return words.say("mechanisms.cell.any");
        }
        if (cell.equals("null")) {
            return "—";
        }
        if (cell.equals("true") || cell.equals("false")) {
            return words.say("mechanisms.cell." + cell);
        }
        if (cell.equals("not(null)")) {
            return words.say("mechanisms.cell.told");
        }
        Map<String, String> labels = labels(pack, event);
        var shown = new StringBuilder();
        var pieces = java.util.regex.Pattern.compile(
                        "\"((?:[^\"\\\\]|\\\\.)*)\"|[\\p{L}_][\\p{L}\\p{Nd}_]*|>=|<=|\\.\\.|.")
                .matcher(cell);
        while (pieces.find()) {
            String piece = pieces.group();
            shown.append(
                    pieces.group(1) != null
                            ? colour(pieces.group(1), words)
                            : switch (piece) {
                                case ">=" -> "≥";
                                case "<=" -> "≤";
                                case ".." -> " – ";
                                default -> labels.containsKey(piece) ? "〔" + labels.get(piece) + "〕" : piece;
                            });
        }
        String text = shown.toString();
        // joined texts need no sign between them
        return cell.contains("\"") ? text.replace(" + ", "").replaceAll("^\\[|]$", "") : text;
    }

    private static String colour(String text, Words words) {
        return words.sayOr("mechanisms.light." + text, text);
    }

    private static Map<String, String> labels(Pack pack, String event) {
        Map<String, String> labels = new HashMap<>();
        pack.findEvent(event)
                .ifPresent(type -> type.fields().forEach(field -> labels.put(field.name(), field.label())));
        for (Parameter parameter : pack.parameters()) {
            labels.put(parameter.name(), parameter.field().label());
        }
        return labels;
    }

    /** A condition as somebody typed it; nothing is “anything”, a plain text in a column of texts is that text. */
    static UnaryTests test(String typed, FieldType type) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return UnaryTests.parse("-");
        }
        boolean word = type == FieldType.TEXT && text.matches("[^\"()\\[\\]<>=-].*") && !text.contains("\"");
        return UnaryTests.parse(word && !text.equals("null") && !text.startsWith("not(") ? quoted(text) : text);
    }

    /**
     * A result as somebody typed it: nothing is none; a text that is no formula over names the pack knows is that text.
     *
     * @param event null where the table's event type is not known
     */
    static Formula result(String typed, FieldType type, Pack pack, @Nullable EventType event) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return Formula.parse("null");
        }
        if (type == FieldType.TEXT || type == FieldType.LIMIT) {
            try {
                Formula formula = Formula.parse(text);
                boolean known = formula.names().stream()
                        .allMatch(name -> pack.findParameter(name).isPresent()
                                || event != null && event.findField(name).isPresent());
                Object value = formula.names().isEmpty() ? formula.value(Map.of()) : "";
                return known && !(value instanceof java.math.BigDecimal) ? formula : Formula.parse(quoted(text));
            } catch (FeelFault e) {
                if (text.contains("\"")) {
                    throw e;
                }
                return Formula.parse(quoted(text));
            }
        }
        return Formula.parse(text);
    }

    /** What Chinese keyboards put where a formula wants something else. */
    private static String plain(String typed) {
        return typed.strip()
                .replace('“', '"')
                .replace('”', '"')
                .replace("≥", ">=")
                .replace("≤", "<=");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
