package org.gangmu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.document.Span;
import org.gangmu.lineage.Chains.Chain;
import org.gangmu.lineage.Chains.Tie;
import org.gangmu.reading.Reading;

/**
 * What a region promised and what became of it, through all its documents known on a day. A pure function of the readings and
 * of what people decided; the same in, the same out.
 *
 * @param strands the dropped and slipping first, projects before undertakings, then by the day of the first mention
 * @param doubtful links that hold nothing together unless a person confirms them, the likeliest first
 */
public record Lineage(String region, LocalDate asOf, List<Strand> strands, List<Link> doubtful) {
    private static final double ALONE = 1;

    public Lineage {
        strands = List.copyOf(strands);
        doubtful = List.copyOf(doubtful);
    }

    /** The strands of {@code region} by the documents dated {@code asOf} or earlier, nobody having decided anything. */
    public static Lineage of(String region, LocalDate asOf, List<Reading> readings) {
        return of(region, asOf, readings, Map.of());
    }

    /**
     * The strands of {@code region} by the documents dated {@code asOf} or earlier.
     *
     * @param decisions by the {@link Link#key} of the links decided on
     */
    public static Lineage of(String region, LocalDate asOf, List<Reading> readings, Map<String, Decision> decisions) {
        Corpus corpus = Corpus.of(region, asOf, readings);
        Witnesses witnesses = new Witnesses(corpus);
        Map<NameKey, List<Mention>> projects = ProjectScan.of(corpus);
        NameTies names = NameTies.of(projects);
        Undertakings undertakings = Undertakings.of(unnamed(corpus, projects));
        List<Strand> strands = new ArrayList<>();
        List<Link> doubtful = new ArrayList<>();
        for (StrandKind kind : StrandKind.values()) {
            boolean named = kind == StrandKind.PROJECT;
            List<Node> nodes = named ? names.nodes() : undertakings.nodes();
            List<Tie> ties = named ? names.ties() : undertakings.ties();
            Chains.Result joined = Chains.join(nodes, ties, decisions);
            joined.chains().stream()
                    .filter(Lineage::isWorthTelling)
                    .map(chain -> strand(kind, chain, witnesses, asOf))
                    .forEach(strands::add);
            doubtful.addAll(joined.doubtful());
        }
        strands.sort(Comparator.comparing(Strand::fate)
                .thenComparing(Strand::kind)
                .thenComparing(s -> s.mentions().get(0).knownFrom())
                .thenComparing(Strand::key));
        doubtful.sort(Comparator.comparingDouble((Link link) -> -link.confidence())
                .thenComparing(link -> link.from().knownFrom())
                .thenComparing(Link::key));
        return new Lineage(region, asOf, strands, doubtful);
    }

    /** The clauses that do not speak of a named project. */
    private static List<Clause> unnamed(Corpus corpus, Map<NameKey, List<Mention>> projects) {
        Map<String, TreeMap<Integer, Integer>> named = new HashMap<>();
        projects.values()
                .forEach(mentions -> mentions.forEach(
                        mention -> named.computeIfAbsent(mention.document().id(), id -> new TreeMap<>())
                                .merge(mention.span().start(), mention.span().end(), Math::max)));
        return corpus.sentences().stream()
                .flatMap(List::stream)
                .filter(clause -> {
                    Span span = clause.sentence().span(clause.start(), clause.end());
                    var before =
                            named.getOrDefault(span.document(), new TreeMap<>()).floorEntry(span.start());
                    return before == null || before.getValue() <= span.start();
                })
                .toList();
    }

    /** What was promised, or is told of by several documents. */
    private static boolean isWorthTelling(Chain chain) {
        long documents = chain.nodes().stream()
                .map(node -> node.document().id())
                .distinct()
                .count();
        return documents > 1
                || chain.nodes().stream().flatMap(n -> n.mentions().stream()).anyMatch(Mention::ahead);
    }

    private static Strand strand(StrandKind kind, Chain chain, Witnesses witnesses, LocalDate asOf) {
        List<Mention> mentions = chain.nodes().stream()
                .flatMap(node -> node.mentions().stream())
                .sorted(Comparator.comparing(Mention::knownFrom)
                        .thenComparing(m -> m.document().id())
                        .thenComparing(Mention::span))
                .toList();
        boolean renamed = chain.links().stream().anyMatch(link -> link.ground().renames());
        Outcome outcome = kind == StrandKind.PROJECT
                ? ProjectFate.of(mentions, renamed, witnesses, asOf)
                : UndertakingFate.of(mentions, renamed, witnesses, asOf);
        double weakest = chain.links().stream().mapToDouble(Link::weight).min().orElse(ALONE);
        String name = name(mentions);
        List<String> others = mentions.stream()
                .map(Mention::name)
                .distinct()
                .filter(other -> !other.equals(name))
                .toList();
        return new Strand(
                mentions.get(0).place(),
                kind,
                name,
                kind == StrandKind.PROJECT ? others : List.of(),
                mentions,
                chain.links(),
                outcome.fate(),
                Math.min(weakest, outcome.sureness()),
                outcome.reason(),
                outcome.reasonEnglish(),
                outcome.silent());
    }

    private static String name(List<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::ahead)
                .reduce((one, other) -> other)
                .orElse(mentions.get(0))
                .name();
    }
}
