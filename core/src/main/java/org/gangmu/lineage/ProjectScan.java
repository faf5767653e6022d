package org.gangmu.lineage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.gangmu.statement.TaskClause;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place that names a thing built: first the names, wherever a clause has one, then each of them in the text of
 * every document, for what is mentioned in passing counts too. Linear in the text.
 */
final class ProjectScan {
    private final Corpus corpus;
    private final List<String> names = new ArrayList<>();
    private final WordTrie trie;

    /** A place where a name stands in a clause. */
    private record Hit(int start, int end, NameKey key, String printed) {}

    private ProjectScan(Corpus corpus) {
        this.corpus = corpus;
        this.names.addAll(names(corpus));
        this.trie = WordTrie.forward(names);
    }

    /** The mentions of projects by the key of their names. */
    static Map<NameKey, List<Mention>> of(Corpus corpus) {
        return new ProjectScan(corpus).mentions();
    }

    private static Set<String> names(Corpus corpus) {
        Map<String, NameKey> keys = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        for (List<Clause> sentence : corpus.sentences()) {
            for (Clause clause : sentence) {
                for (NameFinder.Found found : NameFinder.find(clause.text(), clause.start(), clause.end())) {
                    NameKey key = NameKey.of(found.name(), "");
                    keys.put(found.name(), key);
                    if (found.counted()) {
                        counted.add(key.core());
                    }
                }
            }
        }
        keys.values().removeIf(key -> counted.contains(key.core()));
        return keys.keySet();
    }

    private Map<NameKey, List<Mention>> mentions() {
        Map<NameKey, List<Mention>> mentions = new LinkedHashMap<>();
        for (List<Clause> sentence : corpus.sentences()) {
            List<List<Hit>> hits = sentence.stream().map(this::hits).toList();
            for (int i = 0; i < sentence.size(); i++) {
                int last = i;
                while (last + 1 < sentence.size()
                        && hits.get(last + 1).isEmpty()
                        && sentence.get(last).goesOnIn(sentence.get(last + 1))) {
                    last++;
                }
                for (Hit hit : hits.get(i)) {
                    mentions.computeIfAbsent(hit.key, key -> new ArrayList<>())
                            .add(mention(
                                    sentence.get(i),
                                    hits.get(i),
                                    hit,
                                    sentence.get(last).end()));
                }
            }
        }
        return mentions;
    }

    private List<Hit> hits(Clause clause) {
        List<Hit> hits = new ArrayList<>();
        String text = clause.text();
        for (int i = clause.start(); i < clause.end(); i++) {
            int value = trie.value(text, i, clause.end());
            if (value >= 0) {
                Hit hit = hit(text, i, names.get(value), clause.end());
                hits.add(hit);
                i = hit.end - 1;
            }
        }
        return hits;
    }

    private static Hit hit(String text, int start, String name, int limit) {
        int end = start + name.length();
        int behind = end < limit && text.charAt(end) == '”' ? end + 1 : end;
        Matcher section = NameKey.sectionAt(text, behind, limit);
        if (section == null) {
            return new Hit(start, end, NameKey.of(name, ""), name);
        }
        String part = section.group(1);
        return new Hit(start, section.end(), NameKey.of(name, part), name + part);
    }

    private Mention mention(Clause clause, List<Hit> hits, Hit hit, int to) {
        String text = clause.text();
        Hit first = hits.get(0);
        Hit last = hits.get(hits.size() - 1);
        boolean listed = hits.size() > 1 && isList(text, first.end, last.start);
        String before = text.substring(clause.start(), listed ? first.start : hit.start);
        String behind = text.substring(listed ? last.end : hit.end, to);
        Talk talk = Talk.of(before, behind, clause.sentence().ahead(), clause.year());
        return clause.mention(hit.printed, to, talk, deadline(clause, talk), null);
    }

    /** Whether only names and what joins them stand between the first and the last of a clause. */
    private static boolean isList(String text, int from, int to) {
        return to <= from || text.substring(from, to).indexOf('、') >= 0 || to - from <= 2;
    }

    private @Nullable YearMonth deadline(Clause clause, Talk talk) {
        boolean done = talk.step() == Step.DONE || talk.step() == Step.PARTLY_DONE;
        TaskClause task = done ? corpus.findTask(clause.sentence().span(clause.start(), clause.end())) : null;
        return task == null || task.deadline() == null ? null : Talk.parse(task.deadline());
    }
}
