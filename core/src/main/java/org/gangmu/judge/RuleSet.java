package org.gangmu.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds lights are given by: data that each government can change, with a version that every light names.
 *
 * @param yellowFrom progress divided by time elapsed from which behind is yellow and not red, where there is no forecast
 * @param yellowChance the probability to reach the target from which behind is yellow and not red; null where lights do not
 *     depend on forecasts
 * @param freshMonths how many months after its period an observation still speaks for today
 * @param bindingBehindIsRed whether a binding target behind its path is red at once
 * @param paceGap within a year, the points of the yearly target that may be missing for yellow and not red
 * @param growthGap within a year, the points of growth that may be missing for yellow and not red
 */
public record RuleSet(
        String id,
        int version,
        String name,
        String english,
        double yellowFrom,
        @Nullable Double yellowChance,
        int freshMonths,
        boolean bindingBehindIsRed,
        double paceGap,
        double growthGap) {
    private static final List<RuleSet> SHIPPED = load();

    public RuleSet {
        boolean chance = yellowChance == null || (yellowChance > 0 && yellowChance < 1);
        if (!(yellowFrom > 0 && yellowFrom <= 1) || !chance || freshMonths < 1 || paceGap < 0 || growthGap < 0) {
            throw new IllegalArgumentException("Thresholds out of range in rule set " + id);
        }
    }

    /** The national convention. */
    public static RuleSet national() {
        return find("national").orElseThrow();
    }

    /** The rule sets Gangmu ships, in all their versions. */
    public static List<RuleSet> shipped() {
        return SHIPPED;
    }

    /** The newest version of a rule set ({@code national}), or one of its versions ({@code national/1}). */
    public static Optional<RuleSet> find(String id) {
        return SHIPPED.stream()
                .filter(rules -> rules.id.equals(id) || rules.citation().equals(id))
                .max(Comparator.comparingInt(RuleSet::version));
    }

    /** What to say to whoever asks for a rule set that is not there. */
    public static String none(String asked) {
        return "There is no rule set " + asked + ": give one of "
                + SHIPPED.stream().map(RuleSet::id).distinct().collect(Collectors.joining(", "))
                + ", or a version of it ("
                + SHIPPED.stream().map(RuleSet::citation).collect(Collectors.joining(", ")) + ")";
    }

    /** What a light cites: national/1. */
    public String citation() {
        return id + "/" + version;
    }

    static RuleSet parse(String line) {
        String[] fields = line.split("\t");
        return new RuleSet(
                fields[0],
                Integer.parseInt(fields[1]),
                fields[2],
                fields[3],
                Double.parseDouble(fields[4]),
                fields[5].equals("-") ? null : Double.valueOf(fields[5]),
                Integer.parseInt(fields[6]),
                fields[7].equals("red"),
                Double.parseDouble(fields[8]),
                Double.parseDouble(fields[9]));
    }

    private static List<RuleSet> load() {
        try (InputStream data = RuleSet.class.getResourceAsStream("rulesets.tsv")) {
            if (data == null) {
                throw new IllegalStateException("rulesets.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RuleSet::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
