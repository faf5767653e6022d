package org.gangmu.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangmu.agency.Refused.Why;

/** Whether an entry may join a registry: what it names is there, its name is free, the tree stays a tree. Stateless. */
public final class Admission {
    private static final int HIGHEST_TREE = 50;

    private Admission() {}

    /**
     * Checks an entry against a registry that knows everything before it.
     *
     * @throws Refused when it may not join, saying why
     */
    public static void check(Entry entry, Registry registry) {
        refuse(registry.findEntry(entry.id()).isPresent(), Why.EXISTS, entry.id());
        String corrected = entry.corrects();
        if (corrected != null) {
            Entry before =
                    registry.findEntry(corrected).orElseThrow(() -> new Refused(Why.NOTHING_TO_CORRECT, corrected));
            boolean same = before.agency().equals(entry.agency()) && before.kind() == entry.kind();
            refuse(!same, Why.NOT_CORRECTABLE, corrected);
        }
        if (entry.withdrawn()) {
            return;
        }
        LocalDate day = dayOf(entry);
        boolean known = registry.find(entry.agency(), day).isPresent();
        if (entry.kind() == EntryKind.ESTABLISHED) {
            refuse(known && entry.corrects() == null, Why.EXISTS, entry.text());
            checkName(entry, day, registry);
            return;
        }
        refuse(!known, Why.NO_AGENCY, entry.agency());
        String other = entry.other();
        refuse(other != null && registry.find(other, day).isEmpty(), Why.NO_AGENCY, String.valueOf(other));
        if (entry.kind() == EntryKind.NAME || entry.kind() == EntryKind.ALIAS) {
            checkName(entry, day, registry);
        }
        boolean member = entry.kind() == EntryKind.MEMBER || entry.kind() == EntryKind.MEMBERS_OF_KIND;
        Agency agency = registry.getAgency(entry.agency(), day);
        refuse(member && !agency.kind().hasMembers(), Why.NO_MEMBERS, agency.name());
        checkTree(entry, day, registry);
    }

    private static LocalDate dayOf(Entry entry) {
        LocalDate from = entry.from();
        return from == null ? entry.knownFrom() : from;
    }

    private static void checkName(Entry entry, LocalDate day, Registry registry) {
        boolean taken = registry.findNamed(entry.text(), day)
                .filter(agency -> agency.exists() && !agency.id().equals(entry.agency()))
                .isPresent();
        refuse(taken, Why.NAME_TAKEN, entry.text());
    }

    /** Neither the tree nor succession may lead back to where it began. */
    private static void checkTree(Entry entry, LocalDate day, Registry registry) {
        if (entry.kind() != EntryKind.PARENT && entry.kind() != EntryKind.SUCCESSOR) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<String> next = List.of(String.valueOf(entry.other()));
        for (int depth = 0; depth < HIGHEST_TREE && !next.isEmpty(); depth++) {
            refuse(
                    next.contains(entry.agency()),
                    Why.CIRCLE,
                    registry.getAgency(entry.agency(), day).name());
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(id -> registry.on(id, entry.kind(), day).stream())
                    .map(Entry::other)
                    .map(String::valueOf)
                    .toList();
        }
    }

    private static void refuse(boolean wrong, Why why, String what) {
        if (wrong) {
            throw new Refused(why, what);
        }
    }
}
