package org.gangmu.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.catalogue.Owners.Owner;

/**
 * What an authority is called in a place, by the agencies that its tasks name: the commerce authority is 区商务局 there.
 * Immutable.
 *
 * @param names the agencies' standard names, sorted
 */
public record OwnerNames(List<String> names) {
    public OwnerNames {
        names = List.copyOf(names);
    }

    /** The names that {@code tasks} use. */
    public static OwnerNames of(List<TaskClause> tasks) {
        Set<String> names = tasks.stream()
                .flatMap(task -> Stream.concat(task.lead().stream(), task.responsible().stream()))
                .flatMap(written -> Agencies.standard().resolve(written).stream())
                .filter(agency -> !agency.group())
                .map(AgencyName::standard)
                .collect(Collectors.toCollection(TreeSet::new));
        return new OwnerNames(List.copyOf(names));
    }

    /** The shortest name that is the authority's; empty when no task names it. */
    public Optional<String> find(Owner owner) {
        return names.stream()
                .filter(owner::isNamed)
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }
}
