package org.gangmu.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins nodes into chains by their links, the surest first. No chain holds two nodes that a person said are not the same,
 * however they would come together.
 */
final class Chains {
    private final int[] parent;
    private final List<Node> nodes;
    private final Map<Node, Integer> index = new IdentityHashMap<>();
    private final Map<String, Integer> byPlace = new HashMap<>();
    private final List<int[]> apart = new ArrayList<>();

    /** A link that the matching proposes, before anybody has decided on it. */
    record Tie(Node from, Node to, Ground ground, double confidence) {
        Link link(Map<String, Decision> decisions) {
            Link link = new Link(from.first(), to.first(), ground, confidence, null);
            return new Link(link.from(), link.to(), ground, confidence, decisions.get(link.key()));
        }
    }

    /** Nodes that speak of one thing, by the day, and the links between them. */
    record Chain(List<Node> nodes, List<Link> links) {}

    /** @param doubtful links that join nothing unless a person confirms them */
    record Result(List<Chain> chains, List<Link> doubtful) {}

    private Chains(List<Node> nodes) {
        this.nodes = nodes;
        this.parent = new int[nodes.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            index.put(nodes.get(i), i);
            for (Mention mention : nodes.get(i).mentions()) {
                byPlace.put(mention.place(), i);
            }
        }
    }

    static Result join(List<Node> nodes, List<Tie> ties, Map<String, Decision> decisions) {
        return new Chains(nodes).join(ties, decisions);
    }

    private Result join(List<Tie> ties, Map<String, Decision> decisions) {
        keepApart(decisions);
        Map<Tie, Link> links = new IdentityHashMap<>();
        ties.forEach(tie -> links.put(tie, tie.link(decisions)));
        List<Tie> surest = ties.stream()
                .sorted(Comparator.comparingDouble((Tie tie) ->
                        -java.util.Objects.requireNonNull(links.get(tie)).weight()))
                .toList();
        Map<Integer, List<Link>> joined = new LinkedHashMap<>();
        List<Tie> used = new ArrayList<>();
        List<Link> doubtful = new ArrayList<>();
        for (Tie tie : surest) {
            Link link = java.util.Objects.requireNonNull(links.get(tie));
            int from = root(at(tie.from));
            int to = root(at(tie.to));
            if (from != to && link.joins() && !areApart(from, to)) {
                parent[Math.max(from, to)] = Math.min(from, to);
                used.add(tie);
            } else if (from != to && !link.joins()) {
                doubtful.add(link);
            }
        }
        used.forEach(tie -> joined.computeIfAbsent(root(at(tie.from)), root -> new ArrayList<>())
                .add(java.util.Objects.requireNonNull(links.get(tie))));
        doubtful.removeIf(this::isJoined);
        return new Result(chains(joined), doubtful);
    }

    private boolean isJoined(Link link) {
        Integer from = byPlace.get(link.from().place());
        Integer to = byPlace.get(link.to().place());
        return from != null && to != null && root(from) == root(to);
    }

    private void keepApart(Map<String, Decision> decisions) {
        decisions.forEach((key, decision) -> {
            String[] places = key.split("\\|", 2);
            Integer from = decision == Decision.REJECTED && places.length == 2 ? byPlace.get(places[0]) : null;
            Integer to = from == null ? null : byPlace.get(places[1]);
            if (from != null && to != null) {
                apart.add(new int[] {from, to});
            }
        });
    }

    private boolean areApart(int one, int other) {
        return apart.stream().anyMatch(pair -> {
            int from = root(pair[0]);
            int to = root(pair[1]);
            return from == one && to == other || from == other && to == one;
        });
    }

    private int at(Node node) {
        return java.util.Objects.requireNonNull(index.get(node));
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Chain> chains(Map<Integer, List<Link>> links) {
        Map<Integer, List<Node>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            byRoot.computeIfAbsent(root(i), root -> new ArrayList<>()).add(nodes.get(i));
        }
        Comparator<Link> byDay =
                Comparator.comparing((Link l) -> l.from().knownFrom()).thenComparing(l -> l.to().knownFrom());
        return byRoot.entrySet().stream()
                .map(e -> new Chain(
                        e.getValue(),
                        links.getOrDefault(e.getKey(), List.of()).stream()
                                .sorted(byDay)
                                .toList()))
                .toList();
    }
}
