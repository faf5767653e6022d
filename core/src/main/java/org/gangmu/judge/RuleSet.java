package org.gangmu.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The thresholds lights are given by: data that each government can change, with a version that every light names.
 *
 * @param yellowFrom progress divided by time elapsed from which behind is yellow and not red
 * @param freshMonths how many months after its period an observation still speaks for today
 * @param bindingBehindIsRed whether a binding target behind its path is red at once
 */
public record RuleSet(
        String id,
        int version,
        String name,
        String english,
        double yellowFrom,
        int freshMonths,
        boolean bindingBehindIsRed) {
    private static final List<RuleSet> SHIPPED = load();

    public RuleSet {
        if (!(yellowFrom > 0 && yellowFrom <= 1) || freshMonths < 1) {
            throw new IllegalArgumentException("Thresholds out of range in rule set " + id);
        }
    }

    /** The national convention. */
    public static RuleSet national() {
        return find("national").orElseThrow();
    }

    /** The rule sets Gangmu ships. */
    public static List<RuleSet> shipped() {
        return SHIPPED;
    }

    public static Optional<RuleSet> find(String id) {
        return SHIPPED.stream().filter(rules -> rules.id.equals(id)).findFirst();
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
                Integer.parseInt(fields[5]),
                fields[6].equals("red"));
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
