package org.gangmu.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;

/** Gives items to the agencies that lead or help. Not thread-safe. */
final class Given {
    private final Map<String, List<Item>> items;
    private final Weights weights;

    /** @param items the items of each agency, added to */
    Given(Map<String, List<Item>> items, Weights weights) {
        this.items = items;
        this.weights = weights;
    }

    /** Gives {@code own} to those that lead; who is responsible beside them helps, without them it leads. */
    void give(List<Item> own, List<String> lead, List<String> responsible) {
        List<String> leads = agencies(lead);
        leads.forEach(agency -> put(agency, own, true));
        agencies(responsible).stream()
                .filter(agency -> !leads.contains(agency))
                .forEach(agency -> put(agency, own, lead.isEmpty()));
    }

    /** The same thing given to an agency twice is scored once, as what it leads if it leads it anywhere. */
    private void put(String agency, List<Item> given, boolean leads) {
        List<Item> own = items.computeIfAbsent(agency, any -> new ArrayList<>());
        for (Item item : given) {
            Item mine = leads ? item : item.helping(weights.helping());
            boolean known = own.stream().anyMatch(other -> isSame(other, mine) && (other.leads() || !leads));
            if (!known) {
                own.removeIf(other -> isSame(other, mine));
                own.add(mine);
            }
        }
    }

    private static boolean isSame(Item one, Item other) {
        return one.kind().equals(other.kind())
                && one.name().equals(other.name())
                && one.sources().equals(other.sources());
    }

    private static List<String> agencies(List<String> written) {
        return written.stream()
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .filter(agency -> !agency.group())
                .map(AgencyName::standard)
                .distinct()
                .toList();
    }
}
