package org.gangmu.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Measure;
import org.gangmu.statement.Figure;
import org.gangmu.text.ReadingView;
import org.gangmu.text.SourceText;

/**
 * Where one text speaks of definitions (口径). “同口径增长3.2%” is a growth at comparable definition: the word and the number
 * stand in one clause. “因统计口径调整，完成58亿元” breaks the series: word and number stand in one sentence, and the change
 * concerns all that follow the word in it.
 */
final class DefinitionCues {
    private static final List<Cue> CUES = load();
    private static final Pattern ANY = Pattern.compile("口径|普查|可比");
    private static final String SENTENCE_ENDS = "。；！？;\n\f";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,（(）)、";
    private static final int LONGEST = 60;

    private record Cue(Pattern words, Definition definition) {}

    private record Place(int start, int end, Definition definition) {}

    private final List<Place> places = new ArrayList<>();

    /** Looks through {@code text} once; most texts have no such place. */
    DefinitionCues(SourceText text) {
        if (!ANY.matcher(text.chars()).find()) {
            return;
        }
        ReadingView view = ReadingView.of(text);
        String chars = view.text();
        for (Cue cue : CUES) {
            Matcher matcher = cue.words.matcher(chars);
            while (matcher.find()) {
                String ends = cue.definition == Definition.CHANGED ? SENTENCE_ENDS : CLAUSE_ENDS;
                places.add(new Place(
                        view.offset(matcher.start()),
                        view.endOffset(endOf(chars, matcher.end(), ends)),
                        cue.definition));
            }
        }
    }

    private static int endOf(String chars, int from, String ends) {
        int end = from;
        while (end < chars.length() && end < from + LONGEST && ends.indexOf(chars.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** By what definition {@code figure} is told. */
    Definition of(Figure figure) {
        if (places.isEmpty()) {
            return Definition.USUAL;
        }
        Optional<Place> place = places.stream()
                .filter(p -> p.start <= figure.numberStart() && figure.numberStart() < p.end)
                .filter(p -> (p.definition == Definition.COMPARABLE) == (figure.measure() == Measure.GROWTH))
                .findFirst();
        return place.map(Place::definition).orElse(Definition.USUAL);
    }

    private static List<Cue> load() {
        try (InputStream data = DefinitionCues.class.getResourceAsStream("definitions.tsv")) {
            if (data == null) {
                throw new IllegalStateException("definitions.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields ->
                            new Cue(Pattern.compile(fields[1]), Definition.valueOf(fields[0].toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
