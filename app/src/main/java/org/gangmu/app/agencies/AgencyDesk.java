package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.agency.Admission;
import org.gangmu.agency.Agency;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.AgencyKind;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.FoundAgency;
import org.gangmu.agency.Naming;
import org.gangmu.agency.Refused;
import org.gangmu.agency.Registry;
import org.gangmu.agency.TaskKey;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.gangmu.followup.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where people keep the registry: they accept what documents propose, add, correct, withdraw, and sign for tasks that change hands.
 * What is kept counts from the portal's own day; none is dated back. Thread-safe.
 */
@Component
public class AgencyDesk {
    /** Reminders of one round ask for the day itself and the ends of the last week, month and quarter. */
    private static final int DAYS_KEPT = 8;

    private final Store store;
    private final Shelf shelf;
    private final Map<String, Naming> namings = new ConcurrentHashMap<>();
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private volatile @Nullable Named named;

    AgencyDesk(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** Whoever signs, and the day. */
    public record Signer(String name, AsOf asOf) {
        /** The day from which what is signed counts. */
        LocalDate day() {
            if (asOf.chosen()) {
                throw new Refused(Refused.Why.NOT_TODAY, asOf.toString());
            }
            return asOf.day();
        }
    }

    /** The registry as it was known on a day; those of the days last asked for are kept as long as nothing is entered. */
    public Registry on(LocalDate day) {
        Naming names = naming(day);
        long revision = store.agencies().count();
        Kept last;
        synchronized (kept) {
            last = kept.get(day);
        }
        if (last == null || last.revision() != revision || last.registry().naming() != names) {
            // not within the lock: whoever is in a transaction and waits here holds a connection that reading needs
            last = new Kept(revision, Registry.of(store.agencies().list(), day, names));
            keep(day, last);
        }
        return last.registry();
    }

    private void keep(LocalDate day, Kept made) {
        synchronized (kept) {
            kept.put(day, made);
            if (kept.size() > DAYS_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private record Kept(long revision, Registry registry) {}

    /** All entries known on a day, also those that were corrected since. */
    List<Entry> entries(LocalDate day) {
        return store.agencies().list().stream()
                .filter(entry -> !entry.knownFrom().isAfter(day))
                .toList();
    }

    Naming naming(LocalDate day) {
        return namings.computeIfAbsent(shelf.on(day).place(), Naming::new);
    }

    /** The code of the region whose agencies are kept; zeros where no document tells one. */
    String region(LocalDate day) {
        Holdings holdings = shelf.on(day);
        return holdings.region().isEmpty() ? "000000" : holdings.region();
    }

    /** What documents propose as of a day. */
    Proposals proposals(LocalDate day) {
        return Proposals.of(shelf.on(day), on(day), region(day));
    }

    /** The names of the agencies there are on a day: those of the registry, and those that documents name and nobody entered yet. */
    public List<String> names(LocalDate day) {
        Named last = named;
        Registry registry = on(day);
        Holdings holdings = shelf.on(day);
        if (last == null || last.registry() != registry || last.holdings() != holdings) {
            last = new Named(
                    registry,
                    holdings,
                    Stream.concat(
                                    registry.list(day).stream()
                                            .filter(Agency::exists)
                                            .map(Agency::name),
                                    proposals(day).agencies().stream().map(FoundAgency::name))
                            .distinct()
                            .sorted()
                            .toList());
            named = last;
        }
        return last.names();
    }

    private record Named(Registry registry, Holdings holdings, List<String> names) {}

    /** The one name of an agency written as {@code written}: that of the registry, else the form rules give it. */
    public String nameOf(String written, LocalDate day) {
        return on(day).findNamed(written.strip(), day)
                .map(Agency::name)
                .orElseGet(() -> naming(day).canonical(written.strip()));
    }

    /** Enters what documents tell of the agencies of these names, and of those who hold their posts. */
    List<Entry> accept(Set<String> names, Signer signer) {
        LocalDate day = signer.day();
        Holdings holdings = shelf.on(day);
        return keep(
                signer,
                registry -> Proposals.of(holdings, registry, region(day)).entries(names, signer.name(), day));
    }

    /**
     * Enters agencies of these names that the registry lacks: with all that documents tell of them where they name them, else by
     * name alone, of the kind the name tells.
     *
     * @param reason why the signer enters what no document names
     * @throws Refused when a name cannot be entered; then none is
     */
    public List<Entry> enter(Set<String> names, String reason, Signer signer) {
        LocalDate day = signer.day();
        Holdings holdings = shelf.on(day);
        return keep(signer, registry -> {
            Set<String> missing = names.stream()
                    .map(registry.naming()::canonical)
                    .filter(name -> registry.findNamed(name, day).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Entry> entries = new ArrayList<>(
                    Proposals.of(holdings, registry, region(day)).entries(missing, signer.name(), day));
            for (String name : missing) {
                String id = AgencyId.of(region(day), name);
                if (entries.stream().noneMatch(entry -> entry.agency().equals(id))) {
                    var form = new EntryForm(
                            EntryKind.ESTABLISHED, name, AgencyKind.of(name).code(), "", "", "", "", reason);
                    entries.add(form.entry(newId(), id, null, registry, signer.name(), day));
                }
            }
            return entries;
        });
    }

    /** Adds an entry that a person makes; a new agency when {@code agency} is empty. */
    Entry add(String agency, EntryForm form, Signer signer) {
        LocalDate day = signer.day();
        String id = agency.isEmpty() ? AgencyId.of(region(day), form.text()) : agency;
        return keep(signer, registry -> List.of(form.entry(newId(), id, null, registry, signer.name(), day)))
                .get(0);
    }

    /** Puts what the form says in place of an entry. */
    Entry correct(String entry, EntryForm form, Signer signer) {
        return keep(signer, registry -> {
                    Entry before = getEntry(entry, registry);
                    return List.of(form.entry(newId(), before.agency(), before, registry, signer.name(), signer.day()));
                })
                .get(0);
    }

    /** Takes an entry back, with a reason. */
    Entry withdraw(String entry, String reason, Signer signer) {
        return keep(signer, registry -> {
                    Entry before = getEntry(entry, registry);
                    return List.of(new Entry(
                            newId(),
                            before.agency(),
                            before.kind(),
                            before.text(),
                            before.detail(),
                            before.other(),
                            before.person(),
                            before.from(),
                            before.to(),
                            before.source(),
                            reason,
                            signer.name(),
                            signer.day(),
                            before.id(),
                            true));
                })
                .get(0);
    }

    /** Moves tasks from an agency to another, signed, from a day on; all of them or none. */
    List<Entry> reassign(String agency, EntryForm form, List<TaskKey> tasks, Signer signer) {
        if (tasks.isEmpty()) {
            throw new Refused(Refused.Why.NO_TASK, "");
        }
        return keep(signer, registry -> {
            List<Entry> entries = new ArrayList<>();
            for (TaskKey task : tasks) {
                entries.add(form.withText(EntryKind.REASSIGNED, task.toString())
                        .entry(newId(), agency, null, registry, signer.name(), signer.day()));
            }
            return entries;
        });
    }

    /** Takes rows in that another registry gave out, or a person wrote: all of them, or none when one is not in order. */
    RegistryImport.Result takeIn(String json, Signer signer) {
        LocalDate day = signer.day();
        RegistryImport rows = RegistryImport.parse(json, region(day));
        List<RegistryImport.Fault> faults = new ArrayList<>(rows.faults());
        int[] known = {0};
        List<Entry> added = List.of();
        try {
            added = store.agencies().add(all -> {
                List<Entry> fresh = rows.entries(all, naming(day), signer.name(), day, faults);
                known[0] = rows.count() - fresh.size();
                if (!faults.isEmpty()) {
                    throw new NotInOrder();
                }
                return fresh;
            });
        } catch (NotInOrder e) {
            return new RegistryImport.Result(0, 0, faults);
        }
        return new RegistryImport.Result(added.size(), known[0], List.of());
    }

    /** Ends the transaction of an import whose rows are not all in order. */
    private static final class NotInOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Adds what {@code work} makes of the registry, each entry checked against all before it. */
    private List<Entry> keep(Signer signer, Function<Registry, List<Entry>> work) {
        LocalDate day = signer.day();
        Naming names = naming(day);
        return store.agencies().add(all -> {
            List<Entry> growing = new ArrayList<>(all);
            List<Entry> fresh = work.apply(Registry.of(growing, day, names));
            for (Entry entry : fresh) {
                Admission.check(entry, Registry.of(growing, day, names));
                growing.add(entry);
            }
            return fresh;
        });
    }

    private static Entry getEntry(String id, Registry registry) {
        return registry.findEntry(id).orElseThrow(() -> new Refused(Refused.Why.NOTHING_TO_CORRECT, id));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The tasks of the ledger as they stand on a day. */
    List<Task> ledgerTasks(LocalDate day) {
        return store.tasks().list(day);
    }

    /** The agency with this id as on a day. Throws {@link Refused} when there is none. */
    Agency get(String id, LocalDate day) {
        return on(day).getAgency(id, day);
    }
}
