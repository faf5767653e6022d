package org.gangmu.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangmu.lineage.Chains.Tie;
import org.gangmu.reading.Act;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Follows what is promised of a kind of thing and has no name: 改造城镇老旧小区20个, 新增公共停车泊位1600个. The same object and a
 * verb of the same family is the same undertaking.
 */
final class Undertakings {
    private static final double SAME = 0.9;
    private static final double OTHER_ACT = 0.75;
    private static final double OTHER_ACT_SHORT = 0.6;
    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_ENOUGH = 0.8;
    private static final int SHORTEST = 3;
    private static final int LONG = 5;
    private static final int LONGEST = 30;
    private static final int TOO_COMMON = 40;
    private static final int TELLING = 6;
    /** 发展品质持续提升 says how things went and promises nothing. */
    private static final Pattern PREDICATE =
            Pattern.compile("(?:持续|不断|稳步|明显|显著|全面|进一步)?(?:提升|优化升级|好转|显现|增强|改善|扩大|向好)$");

    private static final String ANY = "do";
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(?:达到?|突破|超过?|约|近|完成|增至)?\\d");
    private static final Map<String, String> FAMILY = families();
    private static final Pattern EDGES =
            Pattern.compile("^(?:[的了等各第]|全区|全市|全省|年度|区级|我区|我市)+|(?:[的地了等各]|工作|任务|以上|左右|项目|工程|建设|数量|总数)+$");
    private static final Pattern REMARK = Pattern.compile("（[^（）]*）|[“”]");

    private final Map<String, Map<String, List<Node>>> byObject = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private Undertakings() {}

    private static Map<String, String> families() {
        Map<String, String> families = new HashMap<>();
        WordList words = WordList.load(Undertakings.class, "acts.txt");
        for (String family : List.of("make", "more", "better", "hold", "give", ANY)) {
            words.group(family).forEach(verb -> families.putIfAbsent(verb, family));
        }
        return families;
    }

    /** The undertakings of the clauses that name no project. */
    static Undertakings of(List<Clause> clauses) {
        Undertakings found = new Undertakings();
        clauses.forEach(found::add);
        found.addTold(clauses);
        found.sortNodes();
        found.tieSameObjects();
        found.tieSimilarObjects();
        return found;
    }

    List<Node> nodes() {
        return byObject.values().stream()
                .flatMap(families -> families.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    List<Tie> ties() {
        return ties;
    }

    private void add(Clause clause) {
        Act act = Act.find(clause.text(), clause.start(), clause.end());
        if (act != null) {
            items(act.object()).forEach(item -> add(clause, act.verb(), item));
        }
    }

    /** 引进高层次人才62名、青年大学生5000名 is two; 健全储备库、预备库、建设库三库联动机制 is one. */
    private static List<String> items(String object) {
        List<String> items = List.of(object.split("、"));
        return items.stream().allMatch(item -> Count.only(item) != null) ? items : List.of(object);
    }

    private void add(Clause clause, String verb, String words) {
        String object = object(words);
        if (object != null) {
            Talk talk = Talk.of(verb, "", clause.sentence().ahead(), clause.year());
            String family = FAMILY.getOrDefault(verb, verb);
            add(object, family, clause.mention(verb + words, clause.end(), talk, null, Count.only(words)));
        }
    }

    private void add(String object, String family, Mention mention) {
        List<Node> nodes = byObject.computeIfAbsent(object, key -> new LinkedHashMap<>())
                .computeIfAbsent(family, key -> new ArrayList<>());
        Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
        if (last != null && last.document().id().equals(mention.document().id())) {
            last.mentions().add(mention);
        } else {
            nodes.add(new Node(object, new ArrayList<>(List.of(mention))));
        }
    }

    /**
     * What reports tell in other words than an act: 接待游客372万人次, 零基预算改革覆盖全部预算单位. A number is taken only where the
     * promise was none of adding or building, for 规模以上工业企业354家 does not tell of 25 new ones.
     */
    private void addTold(List<Clause> clauses) {
        List<String> objects = byObject.entrySet().stream()
                .filter(e -> e.getKey().length() >= TELLING && isToldByName(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        WordTrie trie = WordTrie.forward(objects);
        for (Clause clause : clauses) {
            boolean back = !clause.sentence().ahead();
            boolean acts = back && Act.find(clause.text(), clause.start(), clause.end()) != null;
            for (int i = clause.start(); back && !acts && i < clause.end(); i++) {
                int found = trie.value(clause.text(), i, clause.end());
                if (found >= 0) {
                    String object = objects.get(found);
                    String behind = clause.text().substring(i + object.length(), clause.end());
                    Talk talk = Talk.of("", behind, false, clause.year());
                    Count count = NUMBER_FIRST.matcher(behind).find() ? Count.only(behind.split("、")[0]) : null;
                    add(object, ANY, clause.mention(object, clause.end(), talk, null, count));
                    i += object.length() - 1;
                }
            }
        }
    }

    private static boolean isToldByName(Map<String, List<Node>> families) {
        boolean counted = families.entrySet().stream()
                .filter(e -> !e.getKey().equals(ANY))
                .flatMap(e -> e.getValue().stream())
                .flatMap(node -> node.mentions().stream())
                .anyMatch(mention -> mention.amount() != null);
        return !counted;
    }

    /** The object without its numbers and what stands around it; null when too little is left to know it again. */
    private static @Nullable String object(String words) {
        boolean counted = Count.only(words) != null;
        String bare = REMARK.matcher(words).replaceAll("");
        bare = EDGES.matcher(Count.NUMBER.matcher(bare).replaceAll("")).replaceAll("");
        bare = EDGES.matcher(bare).replaceAll("");
        int shortest = counted ? SHORTEST - 1 : LONG;
        boolean phrase = !counted && PREDICATE.matcher(bare).find();
        return phrase || bare.length() < shortest || bare.length() > LONGEST ? null : bare;
    }

    private void sortNodes() {
        byObject.values().forEach(families -> families.replaceAll((family, nodes) -> merged(nodes)));
    }

    /** One node a document, by the day. */
    private static List<Node> merged(List<Node> nodes) {
        Map<String, Node> byDocument = new LinkedHashMap<>();
        nodes.forEach(node -> byDocument.merge(node.document().id(), node, (one, other) -> {
            one.mentions().addAll(other.mentions());
            return one;
        }));
        return byDocument.values().stream()
                .sorted(Comparator.comparing(Node::knownFrom)
                        .thenComparing(n -> n.document().id()))
                .toList();
    }

    private void tieSameObjects() {
        byObject.forEach((object, families) -> {
            families.values().forEach(nodes -> {
                for (int i = 1; i < nodes.size(); i++) {
                    ties.add(new Tie(nodes.get(i - 1), nodes.get(i), Ground.SAME_OBJECT, SAME));
                }
            });
            List<Node> any = families.getOrDefault(ANY, List.of());
            double confidence = object.length() >= LONG ? OTHER_ACT : OTHER_ACT_SHORT;
            families.forEach((family, nodes) -> {
                if (!family.equals(ANY)) {
                    tieNeighbours(any, nodes, Ground.SAME_OBJECT_OTHER_ACT, confidence);
                }
            });
        });
    }

    private void tieNeighbours(List<Node> ones, List<Node> others, Ground ground, double confidence) {
        for (Node one : ones) {
            for (Node other : others) {
                if (one.isBefore(other)
                        && !one.document().id().equals(other.document().id())) {
                    ties.add(new Tie(one, other, ground, confidence));
                    return;
                }
                if (other.isBefore(one)
                        && !one.document().id().equals(other.document().id())) {
                    ties.add(new Tie(other, one, ground, confidence));
                    return;
                }
            }
        }
    }

    private void tieSimilarObjects() {
        Map<String, List<String>> byPair = new HashMap<>();
        for (String object : byObject.keySet()) {
            if (object.length() < LONG) {
                continue;
            }
            Map<String, Integer> near = new LinkedHashMap<>();
            for (String pair : NameTies.pairs(object)) {
                List<String> sharing = byPair.computeIfAbsent(pair, p -> new ArrayList<>());
                if (sharing.size() <= TOO_COMMON) {
                    sharing.forEach(other -> near.merge(other, 1, Integer::sum));
                    sharing.add(object);
                }
            }
            near.forEach((other, shared) -> {
                if (shared >= 3 && NameTies.likeness(object, other) >= SIMILAR_ENOUGH) {
                    tieSimilar(other, object);
                }
            });
        }
    }

    private void tieSimilar(String one, String other) {
        byObject.getOrDefault(one, Map.of()).forEach((family, nodes) -> {
            List<Node> others = byObject.getOrDefault(other, Map.of()).getOrDefault(family, List.of());
            tieNeighbours(nodes, others, Ground.SIMILAR_OBJECT, SIMILAR);
        });
    }
}
