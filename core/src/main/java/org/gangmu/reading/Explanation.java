package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.document.Document;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;
import org.gangmu.text.SourceText;

/**
 * Why the reader took a number for a figure, or did not: the document and section it stands in, the words around it, and the
 * rule that decided. For people, line by line.
 */
public record Explanation(List<String> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * Explains what stands at {@code offset}.
     *
     * @param offset a code point offset in the file, at or inside a number
     */
    public static Explanation of(Reader reader, SourceText text, int offset) {
        Reading reading = reader.read(text);
        List<String> lines = new ArrayList<>();
        reading.documents().stream()
                .filter(document -> document.start() <= offset && offset < document.end())
                .findFirst()
                .ifPresent(document -> lines.addAll(ofDocument(document)));
        Optional<Figure> figure = reading.list(Figure.class).stream()
                .filter(found -> found.numberStart() <= offset
                        && offset < Math.max(found.span().end(), found.numberStart() + 1))
                .reduce((first, second) -> second.numberStart() <= offset ? second : first)
                .filter(found -> offset
                        < found.numberStart()
                                + found.value().abs().toPlainString().length()
                                + 4);
        if (figure.isPresent()) {
            lines.addAll(ofFigure(figure.get()));
        } else {
            lines.add("figure    none: " + refusal(ReadingView.of(text), offset));
        }
        reading.statements().stream()
                .filter(statement ->
                        !(statement instanceof Figure) && statement.span().contains(offset))
                .forEach(statement -> lines.add("inside    " + ofStatement(statement)));
        return new Explanation(lines);
    }

    private static List<String> ofDocument(Document document) {
        return List.of(
                "document  " + document.type().code() + " " + document.title(),
                "covers    " + document.period() + (document.date() == null ? "" : ", of " + document.date()));
    }

    private static List<String> ofFigure(Figure figure) {
        return List.of(
                "section   " + String.join(" / ", figure.section()),
                "clause    " + figure.quote(),
                "indicator " + figure.indicator(),
                "value     " + figure.valueText() + " " + figure.unit() + " ("
                        + figure.bound().code() + ")",
                "measure   " + figure.measure().code() + ", by rule " + figure.rule(),
                "time      " + figure.period() + ", " + figure.status().code());
    }

    private static String ofStatement(Statement statement) {
        return statement.kind() + " " + statement.span().start() + ".."
                + statement.span().end() + ", by rule " + statement.rule();
    }

    /** Why the number at {@code offset} is no figure: the first guard that stops it. */
    private static String refusal(ReadingView view, int offset) {
        String text = view.text();
        int at = view.indexAt(offset);
        Paragraph paragraph = view.paragraphs().stream()
                .filter(found -> found.start() <= at && at < found.end())
                .findFirst()
                .orElse(null);
        if (paragraph == null) {
            return "the place is a page mark, a line break or the end of the text";
        }
        NumberToken number = numberAt(text, at, paragraph);
        if (number == null) {
            return "no Arabic number stands here";
        }
        return guard(text, number, paragraph);
    }

    private static @org.jspecify.annotations.Nullable NumberToken numberAt(String text, int at, Paragraph paragraph) {
        NumberToken number = NumberScan.next(text, paragraph.start(), paragraph.end());
        while (number != null && number.end() <= at) {
            number = NumberScan.next(text, number.end(), paragraph.end());
        }
        return number == null || number.start() > at ? null : number;
    }

    private static String guard(String text, NumberToken number, Paragraph paragraph) {
        int from = Clauses.start(text, paragraph.start(), number.start());
        int to = paragraph.end();
        if (NumberGuard.isName(text, number, from, to)) {
            return "the number is a date, an ordinal or part of a name (guard: name)";
        }
        if (NumberGuard.isQuoted(text, number.start(), paragraph.start(), to)) {
            return "the number stands in a short quotation or a title (guard: quotation)";
        }
        UnitReader unit = UnitReader.at(text, number.end(), to);
        if (unit == null) {
            return "no unit of units.txt follows the number (guard: unit)";
        }
        BoundReader bound = BoundReader.around(text, number, unit, from, to);
        if (NumberGuard.isThreshold(text, number, bound, unit, to)) {
            return "the number only delimits the noun behind it (guard: threshold)";
        }
        if (NumberGuard.isAspect(text, unit, to)) {
            return "what is counted only orders the text (guard: aspect)";
        }
        if (NumberGuard.isSpecification(text, number, bound, unit, to)) {
            return "number and unit name the kind of thing that follows (guard: specification)";
        }
        return NumberGuard.isDuration(text, number, unit, bound, from, Clauses.end(text, number.end(), to))
                ? "the number counts time (guard: duration)"
                : "it belongs to a heading, a table, a note or an enumeration mark";
    }
}
