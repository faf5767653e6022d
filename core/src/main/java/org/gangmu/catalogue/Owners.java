package org.gangmu.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which indicator: reviewed data, in {@code owners.tsv}, that a government can override. Immutable and
 * thread-safe.
 */
public final class Owners {
    private static final Owners STANDARD = new Owners(Table.read("owners.tsv"), Map.of(), Map.of());

    private final Map<String, Owner> byId = new LinkedHashMap<>();
    private final Map<String, Owner> byIndicator = new HashMap<>();

    /**
     * An authority, whichever office of a place it is.
     *
     * @param general what it is called where a place's documents do not name it: 商务部门
     * @param fields what it is in charge of, as offices are named after it
     */
    public record Owner(String id, String general, String english, List<String> fields) {
        public Owner {
            fields = List.copyOf(fields);
        }

        /** Whether an agency's {@linkplain AgencyName#standard standard name} is this authority's: 区商务局, 济南市商务局. */
        public boolean isNamed(String agency) {
            return fields.stream().anyMatch(field -> isNamed(agency, field));
        }

        private static boolean isNamed(String agency, String field) {
            int at = agency.indexOf(field);
            String before = at < 0 ? "" : agency.substring(0, at);
            String after = at < 0 ? "" : agency.substring(at + field.length());
            boolean office = after.isEmpty() || after.matches("局|委员会|厅|分局");
            return at > 0 && office && before.matches(".*[省市区县旗州]委?");
        }
    }

    private Owners(List<List<String>> rows, Map<String, Owner> otherIds, Map<String, Owner> otherIndicators) {
        byId.putAll(otherIds);
        byIndicator.putAll(otherIndicators);
        Map<String, String> seen = new HashMap<>();
        for (List<String> row : rows) {
            if (row.size() < 5) {
                throw new IllegalArgumentException(
                        "owners: a line has five fields separated by tabs, not " + row.size() + ": " + row);
            }
            Owner owner = new Owner(
                    row.get(0), row.get(1), row.get(2), List.of(row.get(3).split(" ")));
            byId.put(owner.id(), owner);
            for (String indicator : row.get(4).split(" ")) {
                String before = seen.put(indicator, owner.id());
                if (before != null) {
                    throw new IllegalArgumentException(
                            "owners: " + indicator + " has two owners, " + before + " and " + owner.id());
                }
                byIndicator.put(indicator, owner);
            }
        }
    }

    /** The owners Gangmu ships. */
    public static Owners standard() {
        return STANDARD;
    }

    /**
     * These owners with the lines of a file of the same form put over them, indicator by indicator.
     *
     * @throws IllegalArgumentException naming the line that is not in order, or the indicator nobody knows
     */
    public Owners overriddenBy(List<String> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        Owners changed = new Owners(rows, byId, byIndicator);
        changed.byIndicator.keySet().stream()
                .filter(id -> Catalogue.standard().findById(id).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("owners: the catalogue has no indicator " + id);
                });
        return changed;
    }

    /** Who answers for the indicator; the statistics authority for one the catalogue does not know. */
    public Owner of(@Nullable String indicatorId) {
        Owner owner = indicatorId == null ? null : byIndicator.get(indicatorId);
        return owner != null ? owner : getOwner("statistics");
    }

    /** Whether the catalogue's own list says who answers for the indicator. */
    public boolean isOwned(String indicatorId) {
        return byIndicator.containsKey(indicatorId);
    }

    /** @throws IllegalArgumentException when there is none */
    public Owner getOwner(String id) {
        Owner owner = byId.get(id);
        if (owner == null) {
            throw new IllegalArgumentException("There is no owner " + id);
        }
        return owner;
    }

    /** All authorities, in the order of the file. */
    public List<Owner> list() {
        return List.copyOf(byId.values());
    }
}
