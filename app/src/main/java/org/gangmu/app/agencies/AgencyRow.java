package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.agency.Agency;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Registry;
import org.gangmu.app.portal.Words;

/**
 * An agency in the list.
 *
 * @param depth how far below the top of the tree, 0 to 5
 * @param aliases what else it is called and written
 * @param heads who holds its posts, with the post
 * @param tasks how many tasks name it, itself or as a member of a group
 * @param exists whether it is there on the day
 */
public record AgencyRow(
        String id,
        String name,
        String kind,
        String kindWord,
        int depth,
        List<String> aliases,
        List<String> heads,
        int tasks,
        boolean exists) {
    private static final int DEEPEST = 5;

    public AgencyRow {
        aliases = List.copyOf(aliases);
        heads = List.copyOf(heads);
    }

    /** All agencies as of a day as a tree: each below its parent, those of a level by kind and name. */
    static List<AgencyRow> tree(Registry registry, AgencyTasks tasks, LocalDate day, Words words) {
        List<Agency> all = registry.list(day);
        Set<String> ids = all.stream().map(Agency::id).collect(Collectors.toSet());
        Map<String, List<Agency>> children = all.stream().collect(Collectors.groupingBy(agency -> {
            String parent = agency.parent();
            return parent == null || !ids.contains(parent) ? "" : parent;
        }));
        List<AgencyRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        add("", 0, children, seen, rows, new Maker(registry, tasks, day, words));
        return rows;
    }

    private record Maker(Registry registry, AgencyTasks tasks, LocalDate day, Words words) {
        AgencyRow row(Agency agency, int depth) {
            return new AgencyRow(
                    agency.id(),
                    agency.name(),
                    agency.kind().code(),
                    words.say("agencies.kind." + agency.kind().code()),
                    Math.min(DEEPEST, depth),
                    registry.names(agency.id(), day).stream().skip(1).toList(),
                    registry.on(agency.id(), EntryKind.HOLDER, day).stream()
                            .map(Maker::holder)
                            .toList(),
                    tasks.of(agency.id()).size(),
                    agency.exists());
        }

        private static String holder(Entry entry) {
            return entry.text() + " " + entry.person();
        }
    }

    private static void add(
            String parent,
            int depth,
            Map<String, List<Agency>> children,
            Set<String> seen,
            List<AgencyRow> rows,
            Maker maker) {
        children.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparing(Agency::kind).thenComparing(Agency::name))
                .filter(agency -> seen.add(agency.id()))
                .forEach(agency -> {
                    rows.add(maker.row(agency, depth));
                    add(agency.id(), depth + 1, children, seen, rows, maker);
                });
    }

    boolean matches(String wanted, String ofKind) {
        String asked = wanted.strip();
        boolean named = asked.isEmpty()
                || name.contains(asked)
                || aliases.stream().anyMatch(alias -> alias.contains(asked))
                || heads.stream().anyMatch(head -> head.contains(asked));
        return named && (ofKind.isEmpty() || kind.equals(ofKind));
    }
}
