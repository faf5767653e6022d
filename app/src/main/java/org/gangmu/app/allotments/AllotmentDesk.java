package org.gangmu.app.allotments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangmu.agency.AgencyKind;
import org.gangmu.allotment.Allotment;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Fault;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Whole;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredAllotment;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.springframework.stereotype.Component;

/**
 * Where wholes are divided, and where others ask what was allotted. What is kept counts from the portal's own day; nothing is
 * dated back, nothing that contradicts itself is kept. Thread-safe.
 */
@Component
public final class AllotmentDesk {
    private final Store store;
    private final Shelf shelf;
    private final AgencyDesk agencies;

    AllotmentDesk(Store store, Shelf shelf, AgencyDesk agencies) {
        this.store = store;
        this.shelf = shelf;
        this.agencies = agencies;
    }

    /** Names what is divided by what. */
    record Key(String whole, Division division) {}

    /** The decisions that count on a day, those without parts left out. */
    Map<Key, StoredAllotment> on(LocalDate day) {
        Map<Key, StoredAllotment> latest = new LinkedHashMap<>();
        store.allotments().list(day).forEach(one -> latest.put(new Key(one.whole(), one.division()), one));
        latest.values().removeIf(one -> one.parts().isEmpty());
        return latest;
    }

    /** All decisions on a whole, the latest first. */
    List<StoredAllotment> history(String whole, Division division, LocalDate day) {
        var history = new ArrayList<>(store.allotments().list(day).stream()
                .filter(one -> one.whole().equals(whole) && one.division() == division)
                .toList());
        java.util.Collections.reverse(history);
        return history;
    }

    /** What a decision comes to against the whole as it is today. */
    static Allotment allotment(Whole whole, StoredAllotment decision) {
        return new Allotment(whole, decision.division(), decision.rule(), decision.parts());
    }

    /**
     * The whole with this key: a target or task, or a part that was allotted of one.
     *
     * @param subjects what can be divided that day
     */
    Optional<Whole> find(String key, List<Subject> subjects, LocalDate day) {
        Optional<Whole> whole = subjects.stream()
                .map(Subject::whole)
                .filter(one -> one.key().equals(key))
                .findFirst();
        int at = key.lastIndexOf('/');
        if (whole.isPresent() || at < 0) {
            return whole;
        }
        String holder = key.substring(at + 1);
        Map<Key, StoredAllotment> decisions = on(day);
        return find(key.substring(0, at), subjects, day)
                .flatMap(above -> Stream.of(Division.values())
                        .flatMap(division -> Stream.ofNullable(decisions.get(new Key(above.key(), division)))
                                .flatMap(decision -> decision.parts().stream()
                                        .filter(part -> part.holder().equals(holder) && part.value() != null)
                                        .map(part -> above.part(division, part))))
                        .findFirst());
    }

    /** The names that a part may have. */
    List<String> holders(Division division, LocalDate day) {
        return switch (division) {
            case YEARS -> List.of();
            case AGENCIES -> agencies.names(day);
            case REGIONS -> regions(day);
        };
    }

    /** The regions within the portal's own that are known here, and its sub-districts and towns. */
    private List<String> regions(LocalDate day) {
        Regions gazetteer = shelf.regions();
        String own = shelf.on(day).region();
        Stream<String> below = gazetteer.findByCode(own).stream()
                .flatMap(region -> gazetteer.list().stream().filter(region::contains))
                .map(Region::name);
        Stream<String> towns = agencies.names(day).stream()
                .filter(name ->
                        AgencyKind.of(name) == AgencyKind.SUBDISTRICT || AgencyKind.of(name) == AgencyKind.TOWNSHIP);
        return Stream.concat(below, towns).distinct().toList();
    }

    /** The one name of a holder as somebody typed it. */
    String holder(Division division, String typed, LocalDate day) {
        return division == Division.YEARS || holders(division, day).contains(typed)
                ? typed
                : agencies.nameOf(typed, day);
    }

    /** Whether there is such a holder. */
    Predicate<String> known(Division division, LocalDate day) {
        List<String> names = holders(division, day);
        return names::contains;
    }

    /** What came of keeping: nothing was kept unless {@code faults} is empty and {@code stale} false. */
    record Kept(List<Fault> faults, boolean stale) {}

    /**
     * Keeps a decision.
     *
     * @param seen the decision it follows; 0 for none
     * @throws IllegalArgumentException when another day than the portal's own is asked for
     */
    Kept keep(Allotment allotment, String reason, String author, AsOf asOf, long seen) {
        if (asOf.chosen()) {
            throw new IllegalArgumentException("what is written counts from the portal's own day");
        }
        List<Fault> faults = allotment.faults(known(allotment.division(), asOf.day()));
        if (!faults.isEmpty()) {
            return new Kept(faults, false);
        }
        Whole whole = allotment.whole();
        String text = whole.value() == null ? "" : whole.value().toPlainString() + whole.unit();
        boolean added = store.allotments()
                .add(
                        new StoredAllotment(
                                0,
                                whole.key(),
                                allotment.division(),
                                allotment.rule(),
                                text,
                                allotment.parts(),
                                reason,
                                author,
                                asOf.day(),
                                Instant.EPOCH),
                        seen);
        return new Kept(List.of(), !added);
    }

    /** What was allotted to a holder of this name, and of what. */
    record Held(StoredAllotment decision, Part part) {}

    /** Everything allotted to {@code holder} on a day, as agency or as sub-region. */
    List<Held> heldBy(String holder, LocalDate day) {
        return on(day).values().stream()
                .filter(decision -> decision.division() != Division.YEARS)
                .flatMap(decision -> decision.parts().stream()
                        .filter(part -> part.holder().equals(holder))
                        .map(part -> new Held(decision, part)))
                .toList();
    }
}
