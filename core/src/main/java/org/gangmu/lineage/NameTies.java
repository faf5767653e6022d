package org.gangmu.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Regions;
import org.gangmu.lineage.Chains.Tie;

/**
 * Which names may be the same thing's, and how sure that is. Names that share no rare pair of characters are never compared,
 * so that the work grows with the names and not with their square.
 */
final class NameTies {
    private static final double SAME = 0.98;
    private static final double SAME_WITHOUT_OWN = 0.85;
    private static final double CHARACTERS = 0.93;
    private static final double PLACE = 0.92;
    private static final double SECTION = 0.8;
    private static final double FULLER = 0.75;
    private static final double LONGER = 0.6;
    private static final double SIMILAR = 0.55;
    private static final double SIMILAR_ENOUGH = 0.72;
    private static final int LONG_ENOUGH = 5;
    private static final int MOST_INSERTED = 4;
    /** A pair of characters in more names than this tells nothing. */
    private static final int TOO_COMMON = 60;

    private static final Pattern NUMBERS = Pattern.compile("\\d+|第[一二三四五六七八九十]+");
    private static final String COMPASS = "东南西北";

    private final Map<NameKey, List<Node>> nodes = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private NameTies(Map<NameKey, List<Mention>> mentions) {
        mentions.forEach((key, all) -> nodes.put(key, nodes(key, all)));
    }

    static NameTies of(Map<NameKey, List<Mention>> mentions) {
        NameTies ties = new NameTies(mentions);
        ties.tieSameNames();
        ties.tieOtherNames();
        return ties;
    }

    /** What each document says of each name, by the day. */
    List<Node> nodes() {
        return nodes.values().stream().flatMap(List::stream).toList();
    }

    List<Tie> ties() {
        return ties;
    }

    private static List<Node> nodes(NameKey key, List<Mention> mentions) {
        Map<String, List<Mention>> byDocument = new LinkedHashMap<>();
        mentions.forEach(mention -> byDocument
                .computeIfAbsent(mention.document().id(), id -> new ArrayList<>())
                .add(mention));
        return byDocument.values().stream()
                .map(of -> new Node(key.toString(), List.copyOf(of)))
                .toList();
    }

    private void tieSameNames() {
        nodes.forEach((key, all) -> {
            boolean own = NameWords.ownCharacters(key.core()) >= 2;
            for (int i = 1; i < all.size(); i++) {
                ties.add(new Tie(all.get(i - 1), all.get(i), Ground.SAME_NAME, own ? SAME : SAME_WITHOUT_OWN));
            }
        });
    }

    private void tieOtherNames() {
        Map<String, Set<NameKey>> byPair = new HashMap<>();
        for (NameKey key : nodes.keySet()) {
            Set<NameKey> near = new LinkedHashSet<>();
            pairs(key.core()).forEach(pair -> {
                Set<NameKey> sharing = byPair.computeIfAbsent(pair, p -> new LinkedHashSet<>());
                if (sharing.size() <= TOO_COMMON) {
                    near.addAll(sharing);
                    sharing.add(key);
                }
            });
            near.remove(key);
            near.forEach(other -> tie(other, key));
        }
    }

    private void tie(NameKey one, NameKey other) {
        Optional<Closeness> close = closeness(one, other);
        if (close.isEmpty() || close.get().ground.renames() && standTogether(one, other)) {
            return;
        }
        List<Node> merged = new ArrayList<>(nodes.getOrDefault(one, List.of()));
        List<Node> others = nodes.getOrDefault(other, List.of());
        merged.addAll(others);
        merged.sort(Comparator.comparing(Node::knownFrom)
                .thenComparing(n -> n.document().id()));
        for (int to = 1; to < merged.size(); to++) {
            for (int from = to - 1; from >= 0; from--) {
                Node earlier = merged.get(from);
                Node later = merged.get(to);
                boolean elsewhere =
                        !earlier.document().id().equals(later.document().id());
                if (elsewhere && others.contains(earlier) != others.contains(later)) {
                    ties.add(new Tie(earlier, later, close.get().ground, close.get().confidence));
                    return;
                }
            }
        }
    }

    record Closeness(Ground ground, double confidence) {}

    /** How two names that differ may be one thing's; empty when they are not. */
    static Optional<Closeness> closeness(NameKey one, NameKey other) {
        if (one.core().equals(other.core())) {
            return sections(one, other);
        }
        if (!one.section().equals(other.section()) || !numbers(one).equals(numbers(other))) {
            return Optional.empty();
        }
        if (one.characters().equals(other.characters())) {
            return Optional.of(new Closeness(Ground.SAME_CHARACTERS, CHARACTERS));
        }
        NameKey shorter = one.core().length() < other.core().length() ? one : other;
        NameKey longer = shorter == one ? other : one;
        String tail = shorter.core();
        if (longer.core().endsWith(tail)) {
            String more = longer.core().substring(0, longer.core().length() - tail.length());
            if (isPlace(more, tail)) {
                return Optional.of(new Closeness(Ground.PLACE_NAME, PLACE));
            }
        }
        if (tail.length() < LONG_ENOUGH || NameWords.ownCharacters(tail) < 2) {
            return Optional.empty();
        }
        if (isFullForm(tail, longer.core())) {
            return Optional.of(new Closeness(Ground.FULLER_NAME, FULLER));
        }
        boolean contains = longer.core().startsWith(tail) || longer.core().endsWith(tail);
        if (contains && longer.core().length() - tail.length() <= 6) {
            return Optional.of(new Closeness(Ground.LONGER_NAME, LONGER));
        }
        return likeness(one.core(), other.core()) >= SIMILAR_ENOUGH
                ? Optional.of(new Closeness(Ground.SIMILAR_NAME, SIMILAR))
                : Optional.empty();
    }

    /**
     * Whether the longer name only says more within: 宽禁带半导体产业小镇 is 宽禁带半导体小镇 with a word many places share. They
     * begin and end alike.
     */
    private static boolean isFullForm(String shorter, String longer) {
        int more = longer.length() - shorter.length();
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        boolean inserted = more == 2 || more == MOST_INSERTED;
        if (!inserted || same < 2 || same > shorter.length() - 2 || !longer.endsWith(shorter.substring(same))) {
            return false;
        }
        for (int at = same; at < same + more; at += 2) {
            if (!NameWords.isCommonPair(longer, at)) {
                return false;
            }
        }
        return true;
    }

    /** The whole is followed by its first section, where it is told by sections only afterwards. */
    private static Optional<Closeness> sections(NameKey one, NameKey other) {
        NameKey whole = one.section().isEmpty() ? one : other;
        NameKey part = whole == one ? other : one;
        boolean first = part.section().equals("一期") || part.section().equals("1期");
        return whole.section().isEmpty() && first
                ? Optional.of(new Closeness(Ground.SECTION, SECTION))
                : Optional.empty();
    }

    /** 云溪 before 区人民医院, 济南 before 树兰国际医院. */
    private static boolean isPlace(String more, String tail) {
        boolean ofRegion = more.length() <= 4 && "区市县".indexOf(tail.charAt(0)) >= 0;
        if (ofRegion) {
            return true;
        }
        return List.of("", "市", "区", "县", "省").stream()
                .anyMatch(kind -> Regions.standard().findCode(more + kind).isPresent() && more.length() <= 5);
    }

    private boolean standTogether(NameKey one, NameKey other) {
        return nodes.getOrDefault(one, List.of()).stream()
                .anyMatch(node -> nodes.getOrDefault(other, List.of()).stream()
                        .anyMatch(with ->
                                with.document().id().equals(node.document().id())));
    }

    /** Numbers and points of the compass: 33号地块 is not 34号地块, 东延 not 西延. */
    private static Set<String> numbers(NameKey key) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBERS.matcher(key.core());
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        key.core().chars().filter(c -> COMPASS.indexOf(c) >= 0).forEach(c -> numbers.add(String.valueOf((char) c)));
        return numbers;
    }

    static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    /** How much of two names is the same, by pairs of characters; what many places share weighs little. */
    static double likeness(String one, String other) {
        Set<String> ours = new TreeSet<>(pairs(one));
        Set<String> theirs = new TreeSet<>(pairs(other));
        double both = ours.stream()
                .filter(theirs::contains)
                .mapToDouble(NameTies::weight)
                .sum();
        double all = ours.stream().mapToDouble(NameTies::weight).sum()
                + theirs.stream().mapToDouble(NameTies::weight).sum();
        return all == 0 ? 0 : 2 * both / all;
    }

    static double weight(String pair) {
        return NameWords.isCommonPair(pair, 0) ? 0.3 : 1;
    }
}
