package org.gangmu.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.lineage.NameMatch;

/** Finds the project of the ledger that a name in a document is likely to speak of. Immutable after construction. */
public final class ProjectMatch {
    private final Map<String, Set<Project>> byPair = new LinkedHashMap<>();

    /**
     * A project that may be meant, and why.
     *
     * @param project one of those given
     */
    public record Candidate(Project project, NameMatch match) {
        /** Whether a person need not confirm it. */
        public boolean sure() {
            return match.confidence() >= NameMatch.SURE;
        }
    }

    public ProjectMatch(Collection<Project> projects) {
        for (Project project : projects) {
            for (String pair : NameMatch.rarePairs(project.what().name())) {
                byPair.computeIfAbsent(pair, any -> new LinkedHashSet<>()).add(project);
            }
        }
    }

    /** The likeliest project, if any may be meant. */
    public Optional<Candidate> find(DocumentProject told) {
        var candidates = new ArrayList<Candidate>();
        List<String> names = new ArrayList<>(told.otherNames());
        names.add(told.name());
        for (String name : names) {
            Set<Project> near = new LinkedHashSet<>();
            NameMatch.rarePairs(name).forEach(pair -> near.addAll(byPair.getOrDefault(pair, Set.of())));
            near.forEach(project -> NameMatch.of(project.what().name(), name)
                    .ifPresent(match -> candidates.add(new Candidate(project, match))));
        }
        return candidates.stream()
                .max(Comparator.comparingDouble((Candidate one) -> one.match().confidence())
                        .thenComparing(one -> one.project().id()));
    }
}
