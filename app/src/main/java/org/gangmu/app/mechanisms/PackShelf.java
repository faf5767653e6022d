package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.dmn.Dmn;
import org.gangmu.mechanism.dmn.ShippedPacks;
import org.springframework.stereotype.Component;

/** The packs in force on a day: those of the ledger, and the shipped ones that nobody has changed. Thread-safe. */
@Component
public final class PackShelf {
    private static final int FILES_KEPT = 200;

    private final MechanismLedger ledger;
    private final Map<String, Pack> read = new ConcurrentHashMap<>();

    public PackShelf(Store store) {
        this.ledger = store.mechanisms();
    }

    /** All of them: the shipped ones in their order, then people's own. */
    List<AdoptedPack> on(LocalDate day) {
        List<PackVersion> versions = ledger.packs(day);
        return Stream.concat(
                        ShippedPacks.ids().stream(),
                        versions.stream().map(PackVersion::pack).distinct())
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .flatMap(id -> adopted(id, versions, day).stream())
                .toList();
    }

    /** The pack of this id, as it was in force on {@code day}. */
    public Optional<AdoptedPack> find(String id, LocalDate day) {
        return adopted(id, ledger.packs(day), day);
    }

    /** A version of a pack by its number; 0 is the shipped one. */
    Optional<Pack> version(AdoptedPack adopted, int version) {
        return version == 0
                ? ShippedPacks.findFile(adopted.pack().id()).map(this::parse)
                : adopted.versions().stream()
                        .filter(kept -> kept.version() == version)
                        .findFirst()
                        .map(kept -> parse(kept.body()));
    }

    private Optional<AdoptedPack> adopted(String id, List<PackVersion> all, LocalDate day) {
        List<PackVersion> versions = new ArrayList<>(
                all.stream().filter(version -> version.pack().equals(id)).toList());
        java.util.Collections.reverse(versions);
        Optional<Pack> pack = versions.isEmpty()
                ? ShippedPacks.findFile(id).map(this::parse)
                : Optional.of(parse(versions.get(0).body()));
        return pack.map(rules -> {
            Map<String, DecidedParameter> decided = ledger.parameters(id, day);
            return new AdoptedPack(
                    rules,
                    versions.isEmpty() ? 0 : versions.get(0).version(),
                    versions,
                    decided,
                    values(rules, decided));
        });
    }

    private static Map<String, Object> values(Pack pack, Map<String, DecidedParameter> decided) {
        var values = new HashMap<String, Object>();
        pack.parameters().forEach(parameter -> {
            DecidedParameter kept = decided.get(parameter.name());
            Object value = kept == null || kept.value() == null
                    ? null
                    : EventReading.typed(parameter.field().type(), kept.value());
            if (value != null) {
                values.put(parameter.name(), value);
            }
        });
        return values;
    }

    private Pack parse(String file) {
        if (read.size() > FILES_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(file, Dmn::read);
    }
}
