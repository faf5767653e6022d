package org.gangmu.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gangmu.agency.Expansion.Ground;
import org.gangmu.catalogue.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * The registry of agencies as it was known on a day: which agencies there are on any day, under which names, where in the tree,
 * who holds their posts, whom a group means, and who has taken over. Immutable and thread-safe.
 */
public final class Registry {
    private static final int REMEMBERED = 20_000;

    private final Naming naming;
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byAgency = new LinkedHashMap<>();

    /** The days on which anything it says begins or has ended: from one to the next all stays as it is. */
    private final NavigableSet<LocalDate> turns = new TreeSet<>();

    // by turn: tasks were given on hundreds of days, between which next to nothing happened
    private final Map<LocalDate, List<Agency>> listed = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<String, Agency>> named = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<String, Expansion>> expanded = new ConcurrentHashMap<>();

    private Registry(Naming naming) {
        this.naming = naming;
    }

    /**
     * @param entries in the order in which they were added
     * @param knownBy what became known later is left out; of an entry and its corrections the last one counts
     */
    public static Registry of(List<Entry> entries, LocalDate knownBy, Naming naming) {
        Registry registry = new Registry(naming);
        Set<String> corrected = new HashSet<>();
        List<Entry> known = entries.stream()
                .filter(entry -> !entry.knownFrom().isAfter(knownBy))
                .toList();
        known.forEach(entry -> {
            if (entry.corrects() != null) {
                corrected.add(entry.corrects());
            }
        });
        for (Entry entry : known) {
            if (!corrected.contains(entry.id()) && !entry.withdrawn()) {
                registry.byId.put(entry.id(), entry);
                registry.byAgency
                        .computeIfAbsent(entry.agency(), id -> new ArrayList<>())
                        .add(entry);
                registry.turn(entry);
            }
        }
        return registry;
    }

    private void turn(Entry entry) {
        if (entry.from() != null) {
            turns.add(entry.from());
        }
        if (entry.to() != null) {
            turns.add(entry.to().plusDays(1));
        }
    }

    /** The turn since which all is as it is on {@code day}. */
    private LocalDate turn(LocalDate day) {
        return Objects.requireNonNullElse(turns.floor(day), LocalDate.MIN);
    }

    public Naming naming() {
        return naming;
    }

    /** The entry with this id, if it counts. */
    public Optional<Entry> findEntry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All that counts, in the order in which it was added. */
    public List<Entry> entries() {
        return List.copyOf(byId.values());
    }

    /** All that counts of an agency, whenever it is true, in the order in which it was added. */
    public List<Entry> history(String agency) {
        return List.copyOf(byAgency.getOrDefault(agency, List.of()));
    }

    /** What counts of an agency, of one kind, whenever it is true; by its first day. */
    public List<Entry> history(String agency, EntryKind kind) {
        return history(agency).stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing(entry -> Objects.requireNonNullElse(entry.from(), LocalDate.MIN)))
                .toList();
    }

    /** What is true of an agency on {@code day}, of one kind; by its first day. */
    public List<Entry> on(String agency, EntryKind kind, LocalDate day) {
        return history(agency, kind).stream()
                .filter(entry -> entry.holdsOn(day))
                .toList();
    }

    /** Every agency there ever was, as on {@code day}: by kind, within a kind by name. */
    public List<Agency> list(LocalDate day) {
        return listed.computeIfAbsent(turn(day), this::listOn);
    }

    private List<Agency> listOn(LocalDate day) {
        return byAgency.keySet().stream()
                .flatMap(id -> find(id, day).stream())
                .sorted(Comparator.comparing(Agency::kind).thenComparing(Agency::name))
                .toList();
    }

    /** The agency with this id as on {@code day}; also one that is gone by then, or is not there yet. */
    public Optional<Agency> find(String id, LocalDate day) {
        List<Entry> lives = history(id, EntryKind.ESTABLISHED);
        if (lives.isEmpty()) {
            return Optional.empty();
        }
        Entry life =
                lives.stream().filter(entry -> entry.holdsOn(day)).findFirst().orElse(lives.get(lives.size() - 1));
        String parent = on(id, EntryKind.PARENT, day).stream()
                .reduce((a, b) -> b)
                .map(Entry::other)
                .orElse(null);
        return Optional.of(new Agency(
                id,
                nameOn(id, life, day),
                AgencyKind.parse(life.detail()),
                parent,
                life.from(),
                life.to(),
                life.holdsOn(day)));
    }

    /** As {@link #find}. Throws {@link Refused} when there is none. */
    public Agency getAgency(String id, LocalDate day) {
        return find(id, day).orElseThrow(() -> new Refused(Refused.Why.NO_AGENCY, id));
    }

    private String nameOn(String id, Entry life, LocalDate day) {
        return history(id, EntryKind.NAME).stream()
                .filter(entry -> entry.from() == null || !entry.from().isAfter(day))
                .reduce((a, b) -> b)
                .map(Entry::text)
                .orElse(life.text());
    }

    /** The agency that went by {@code name}, in any of its writings, on {@code day}; one that is there then before others. */
    public Optional<Agency> findNamed(String name, LocalDate day) {
        return Optional.ofNullable(
                named.computeIfAbsent(turn(day), this::namesOn).get(naming.canonical(name)));
    }

    /**
     * The names of agencies there are on {@code day} that are written most like {@code name}, the most alike first: what somebody
     * may have meant. Alike is measured by {@link Likeness}; of an agency known under several names the most alike one counts.
     */
    public List<String> nearest(String name, LocalDate day, int most) {
        String wanted = naming.canonical(name);
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (Agency agency : list(day)) {
            double best = names(agency.id(), day).stream()
                    .mapToDouble(other -> Likeness.of(wanted, naming.canonical(other)))
                    .max()
                    .orElse(0);
            if (agency.exists() && best >= Likeness.ENOUGH) {
                likeness.put(agency.name(), best);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The agencies by the one name of each way to write them. */
    private Map<String, Agency> namesOn(LocalDate day) {
        Map<String, Agency> agencies = new HashMap<>();
        for (Agency agency : list(day)) {
            names(agency.id(), day)
                    .forEach(name -> agencies.merge(
                            naming.canonical(name), agency, (a, b) -> a.exists() || !b.exists() ? a : b));
        }
        return agencies;
    }

    /** What an agency is called and written on {@code day}, its own name first. */
    public List<String> names(String id, LocalDate day) {
        Set<String> names = new LinkedHashSet<>();
        find(id, day).ifPresent(agency -> names.add(agency.name()));
        on(id, EntryKind.NAME, day).forEach(entry -> names.add(entry.text()));
        on(id, EntryKind.ALIAS, day).forEach(entry -> names.add(entry.text()));
        return List.copyOf(names);
    }

    /** The agencies directly under one, as on {@code day}. */
    public List<Agency> children(String id, LocalDate day) {
        return list(day).stream().filter(agency -> id.equals(agency.parent())).toList();
    }

    /** Who has the duties of an agency on {@code day}: itself while it has no successor; of a successor, its own successors. */
    public List<Agency> successors(String id, LocalDate day) {
        Set<String> heirs = new LinkedHashSet<>();
        follow(id, day, heirs, new HashSet<>());
        return heirs.stream().flatMap(heir -> find(heir, day).stream()).toList();
    }

    private void follow(String id, LocalDate day, Set<String> heirs, Set<String> seen) {
        List<Entry> next = on(id, EntryKind.SUCCESSOR, day);
        if (!seen.add(id)) {
            return;
        }
        if (next.isEmpty()) {
            heirs.add(id);
        }
        next.forEach(entry -> follow(Objects.requireNonNull(entry.other()), day, heirs, seen));
    }

    /** Whose duties an agency took over, by the day it did. */
    public List<Entry> takenOver(String id) {
        return pointingAt(id, EntryKind.SUCCESSOR);
    }

    /** What entries of one kind say of others and name this agency. */
    public List<Entry> pointingAt(String id, EntryKind kind) {
        return byId.values().stream()
                .filter(entry -> entry.kind() == kind && id.equals(entry.other()))
                .sorted(Comparator.comparing(entry -> Objects.requireNonNullElse(entry.from(), LocalDate.MIN)))
                .toList();
    }

    /** Whom a written name means on {@code day}: one agency, or the members of a group as they are on that day. */
    public Expansion expand(String written, LocalDate day) {
        LocalDate turn = turn(day);
        Map<String, Expansion> known = expanded.computeIfAbsent(turn, none -> new ConcurrentHashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(written, name -> expansion(name, turn));
    }

    private Expansion expansion(String written, LocalDate day) {
        Optional<Agency> named = findNamed(written, day);
        if (named.isPresent()) {
            Agency agency = named.get();
            return agency.kind() == AgencyKind.GROUP
                    ? members(agency, day)
                    : new Expansion(Ground.ITSELF, successors(agency.id(), day));
        }
        boolean group = Agencies.standard().resolve(written).stream().anyMatch(name -> name.group());
        AgencyKind all = group ? allOf(written) : null;
        return all == null ? new Expansion(Ground.OPEN, List.of()) : new Expansion(Ground.ALL_OF_KIND, there(all, day));
    }

    /** The members of a leading group, a task force or a group on {@code day}. */
    public Expansion members(Agency group, LocalDate day) {
        Map<String, Agency> members = new LinkedHashMap<>();
        on(group.id(), EntryKind.MEMBER, day).stream()
                .flatMap(entry -> successors(Objects.requireNonNull(entry.other()), day).stream())
                .filter(Agency::exists)
                .forEach(agency -> members.put(agency.id(), agency));
        on(group.id(), EntryKind.MEMBERS_OF_KIND, day).stream()
                .flatMap(entry -> there(AgencyKind.parse(entry.detail()), day).stream())
                .forEach(agency -> members.put(agency.id(), agency));
        if (!members.isEmpty()) {
            return new Expansion(Ground.LISTED, List.copyOf(members.values()));
        }
        AgencyKind all = allOf(group.name());
        return all == null ? new Expansion(Ground.OPEN, List.of()) : new Expansion(Ground.ALL_OF_KIND, there(all, day));
    }

    private List<Agency> there(AgencyKind kind, LocalDate day) {
        return list(day).stream()
                .filter(agency -> agency.kind() == kind && agency.exists())
                .toList();
    }

    // 各 says all of them; 有关, 相关 leave open which
    private static @Nullable AgencyKind allOf(String name) {
        if (!name.startsWith("各") && !name.startsWith("全体")) {
            return null;
        }
        return name.matches("(?:各|全体)街道(?:办事处)?")
                ? AgencyKind.SUBDISTRICT
                : name.matches("(?:各|全体)[镇乡](?:人民政府|政府)?") ? AgencyKind.TOWNSHIP : null;
    }

    /** The agency a task is with on {@code day}, when {@code first} had it: whom signed reassignments say, one after the other. */
    public String responsible(TaskKey task, String first, LocalDate day) {
        String now = first;
        Set<String> seen = new HashSet<>();
        while (seen.add(now)) {
            String next = on(now, EntryKind.REASSIGNED, day).stream()
                    .filter(entry -> entry.text().equals(task.toString()))
                    .reduce((a, b) -> b)
                    .map(Entry::other)
                    .orElse(null);
            now = next == null ? now : next;
        }
        return now;
    }
}
