package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.AgencyScan;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.FoundAgency;
import org.gangmu.agency.FoundHolder;
import org.gangmu.agency.Registry;
import org.gangmu.app.library.Holdings;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell that the registry does not hold: agencies, and who took or left a post.
 *
 * @param agencies not in the registry
 * @param holders not in the registry, of agencies in it or among {@code agencies}
 */
record Proposals(
        List<FoundAgency> agencies, List<FoundHolder> holders, Registry registry, String region, LocalDate day) {
    Proposals {
        agencies = List.copyOf(agencies);
        holders = List.copyOf(holders);
    }

    static Proposals of(Holdings holdings, Registry registry, String region) {
        LocalDate day = holdings.list().stream()
                .map(Holdings.Held::knownFrom)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        AgencyScan scan = AgencyScan.of(
                holdings.readings(),
                document -> document.region() == null || holdings.region().equals(document.region()),
                registry.naming());
        return new Proposals(
                scan.agencies().stream()
                        .filter(found -> registry.findNamed(found.name(), day).isEmpty())
                        .toList(),
                scan.holders().stream()
                        .filter(holder -> !isEntered(holder, registry, day))
                        .toList(),
                registry,
                region,
                day);
    }

    private static boolean isEntered(FoundHolder holder, Registry registry, LocalDate day) {
        return registry.findNamed(holder.agency(), day).stream()
                .flatMap(agency -> registry.history(agency.id(), EntryKind.HOLDER).stream())
                .filter(entry ->
                        holder.person().equals(entry.person()) && holder.title().equals(entry.text()))
                .anyMatch(entry -> holder.appointed() || entry.to() != null);
    }

    /** Of the agencies proposed and of those in the registry, those of which there is something to enter. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        agencies.forEach(found -> names.add(found.name()));
        holders.forEach(holder -> names.add(holder.agency()));
        return names;
    }

    /** The holders of an agency's posts that are proposed. */
    List<FoundHolder> holdersOf(String name) {
        return holders.stream().filter(holder -> holder.agency().equals(name)).toList();
    }

    /** The entries that accepting the agencies of these names makes, in an order in which each may be admitted. */
    List<Entry> entries(Set<String> names, String author, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        for (FoundAgency found : agencies) {
            if (names.contains(found.name())) {
                String id = AgencyId.of(region, found.name());
                entries.add(entry(
                        id, EntryKind.ESTABLISHED, found.name(), found.kind().code(), found.source(), author, today));
                found.written().stream()
                        .filter(way -> !way.name().equals(found.name()))
                        .forEach(way ->
                                entries.add(entry(id, EntryKind.ALIAS, way.name(), "", way.source(), author, today)));
            }
        }
        Set<String> posts = new HashSet<>();
        for (FoundHolder holder : holders) {
            if (names.contains(holder.agency())) {
                String id = registry.findNamed(holder.agency(), day)
                        .map(agency -> agency.id())
                        .orElse(AgencyId.of(region, holder.agency()));
                addHolder(id, holder, posts, entries, author, today);
            }
        }
        return entries;
    }

    private void addHolder(
            String id, FoundHolder holder, Set<String> posts, List<Entry> entries, String author, LocalDate today) {
        boolean hasPost = registry.history(id, EntryKind.POST).stream()
                .anyMatch(entry -> entry.text().equals(holder.title()));
        if (!hasPost && posts.add(id + holder.title())) {
            entries.add(entry(id, EntryKind.POST, holder.title(), "", holder.source(), author, today));
        }
        LocalDate date = holder.date();
        if (holder.appointed()) {
            entries.add(holding(id, holder, date, null, author, today));
            return;
        }
        // 免去: the last day is the one before; where it is known when the post was taken, that row is closed
        LocalDate last = date == null ? null : date.minusDays(1);
        Optional<Entry> taken = registry.history(id, EntryKind.HOLDER).stream()
                .filter(entry -> holder.person().equals(entry.person())
                        && entry.text().equals(holder.title())
                        && entry.to() == null)
                .findFirst();
        LocalDate first = taken.map(Entry::from).orElse(null);
        if (taken.isPresent() && last != null && (first == null || !last.isBefore(first))) {
            entries.add(taken.get().endedOn(AgencyDesk.newId(), last, holder.source(), author, today));
        } else {
            entries.add(holding(id, holder, null, last, author, today));
        }
    }

    private static Entry holding(
            String id,
            FoundHolder holder,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String author,
            LocalDate today) {
        return new Entry(
                AgencyDesk.newId(),
                id,
                EntryKind.HOLDER,
                holder.title(),
                holder.note(),
                null,
                holder.person(),
                from,
                to,
                holder.source(),
                "",
                author,
                today,
                null,
                false);
    }

    private static Entry entry(
            String id, EntryKind kind, String text, String detail, Span source, String author, LocalDate today) {
        return new Entry(
                AgencyDesk.newId(),
                id,
                kind,
                text,
                detail,
                null,
                null,
                null,
                null,
                source,
                "",
                author,
                today,
                null,
                false);
    }
}
