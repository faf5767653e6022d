package org.gangmu.bulletin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By what agencies are ranked: data ({@code ranking.tsv}) with a version, which each government can change.
 *
 * @param fewest how many tasks an agency needs to be ranked; with fewer it is listed
 * @param weights one for each criterion
 */
public record RankingRule(String id, int version, int fewest, Map<Criterion, Weight> weights) {
    private static final RankingRule NATIONAL = load();

    public RankingRule {
        weights = Map.copyOf(weights);
        if (fewest < 1 || weights.size() != Criterion.values().length) {
            throw new IllegalArgumentException("a ranking rule weighs every criterion and asks for at least one task");
        }
    }

    /** What a criterion gives, and its name. */
    public record Weight(int points, String chinese, String english) {}

    /** The rule Gangmu ships. */
    public static RankingRule national() {
        return NATIONAL;
    }

    public Weight of(Criterion criterion) {
        Weight weight = weights.get(criterion);
        if (weight == null) {
            throw new IllegalStateException("no weight for " + criterion);
        }
        return weight;
    }

    private static RankingRule load() {
        try (InputStream data = RankingRule.class.getResourceAsStream("ranking.tsv")) {
            if (data == null) {
                throw new IllegalStateException("ranking.tsv is missing from the jar");
            }
            return parse(new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule in lines of {@code ranking.tsv}, which says what its fields are; {@link #lines} gives them back. */
    public static RankingRule parse(List<String> text) {
        List<String> lines = text.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] head = lines.get(0).split("\t");
        Map<Criterion, Weight> weights = new EnumMap<>(Criterion.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            weights.put(Criterion.parse(fields[0]), new Weight(Integer.parseInt(fields[1]), fields[2], fields[3]));
        }
        return new RankingRule(head[0], Integer.parseInt(head[1]), Integer.parseInt(head[2]), weights);
    }

    /** The rule as lines of {@code ranking.tsv}, so that what was issued by it can be explained when it has changed. */
    public List<String> lines() {
        var lines = new java.util.ArrayList<String>();
        lines.add(id + "\t" + version + "\t" + fewest);
        for (Criterion criterion : Criterion.values()) {
            Weight weight = of(criterion);
            lines.add(criterion.code() + "\t" + weight.points() + "\t" + weight.chinese() + "\t" + weight.english());
        }
        return List.copyOf(lines);
    }
}
