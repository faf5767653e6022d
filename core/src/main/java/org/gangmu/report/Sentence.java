package org.gangmu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.document.Span;
import org.gangmu.judge.Light;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a report: fixed words without any digit, and values in their gaps. Whatever number it shows is therefore
 * a {@link Value} that can be computed again.
 *
 * @param id its place in the report, such as problems-3; unique
 * @param chinese with {@code {name}} for each gap
 * @param english likewise, over the same names
 * @param light of what it speaks of; null where it judges nothing
 */
public record Sentence(
        String id,
        String chinese,
        String english,
        Map<String, Value> values,
        @Nullable Light light) {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    public Sentence {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        check(chinese, values);
        check(english, values);
    }

    private static void check(String template, Map<String, Value> values) {
        String words = GAP.matcher(template).replaceAll("");
        if (holdsDigit(words)) {
            throw new IllegalArgumentException("A number without evidence in the words of a sentence: " + template);
        }
        Matcher gap = GAP.matcher(template);
        while (gap.find()) {
            if (!values.containsKey(gap.group(1))) {
                throw new IllegalArgumentException("Nothing fills " + gap.group() + " of: " + template);
            }
        }
    }

    static boolean holdsDigit(String words) {
        return words.codePoints().anyMatch(Character::isDigit);
    }

    /** A sentence to be placed in a chapter. */
    static Draft of(String chinese, String english) {
        return new Draft(chinese, english);
    }

    public Text text() {
        String inEnglish = filled(english, true);
        return new Text(
                filled(chinese, false),
                inEnglish.isEmpty() ? "" : inEnglish.substring(0, 1).toUpperCase(Locale.ROOT) + inEnglish.substring(1));
    }

    private String filled(String template, boolean inEnglish) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(gap.group(1))).text().in(inEnglish)));
    }

    /** The rows it rests on, each once, in the order of its values. */
    public List<Span> sources() {
        return values.values().stream()
                .flatMap(value -> value.sources().stream())
                .distinct()
                .toList();
    }

    /** Every value, those inside lists and formulas too. */
    public Stream<Value> allValues() {
        return values.values().stream().flatMap(Sentence::within);
    }

    private static Stream<Value> within(Value value) {
        if (value instanceof Value.Listed listed) {
            return Stream.concat(Stream.of(value), listed.values().stream().flatMap(Sentence::within));
        }
        return value instanceof Value.Computed computed
                ? Stream.concat(Stream.of(value), computed.inputs().stream().flatMap(Sentence::within))
                : Stream.of(value);
    }

    /** A sentence before it has its place. */
    static final class Draft {
        private final StringBuilder chinese;
        private final StringBuilder english;
        private final Map<String, Value> values = new LinkedHashMap<>();
        private @Nullable Light light;

        private Draft(String chinese, String english) {
            this.chinese = new StringBuilder(chinese);
            this.english = new StringBuilder(english);
        }

        Draft with(String name, Value value) {
            values.put(name, value);
            return this;
        }

        /** Goes on with more words. */
        Draft and(String moreChinese, String moreEnglish) {
            chinese.append(moreChinese);
            english.append(moreEnglish);
            return this;
        }

        Draft shining(Light itsLight) {
            light = itsLight;
            return this;
        }

        Sentence at(String id) {
            return new Sentence(id, chinese.toString(), english.toString(), values, light);
        }
    }
}
