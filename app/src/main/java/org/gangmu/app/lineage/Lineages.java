package org.gangmu.app.lineage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.LinkDecision;
import org.gangmu.app.store.LinkDecision.Choice;
import org.gangmu.app.store.Store;
import org.gangmu.lineage.Decision;
import org.gangmu.lineage.Lineage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of the promises of the portal's region, by what was known and decided on a day; kept while both stay the same. */
@Component
public final class Lineages {
    private final Shelf shelf;
    private final Store store;
    private @Nullable Kept kept;

    private record Kept(Holdings by, Map<String, Decision> decisions, LocalDate day, Lineage lineage) {}

    Lineages(Shelf shelf, Store store) {
        this.shelf = shelf;
        this.store = store;
    }

    /** The strands as of {@code day}, with the decisions known by then. */
    public synchronized Lineage on(LocalDate day) {
        Holdings now = shelf.on(day);
        Map<String, Decision> decisions = counting(decisions(day));
        Kept known = kept;
        boolean holds = known != null
                && known.by() == now
                && known.decisions().equals(decisions)
                && known.day().equals(day);
        if (known == null || !holds) {
            known = new Kept(now, decisions, day, Lineage.of(now.region(), day, now.readings(), decisions));
            kept = known;
        }
        return known.lineage();
    }

    /** The decisions known on a day by the key of their link, the latest first. */
    Map<String, List<LinkDecision>> decisions(LocalDate day) {
        return store.linkDecisions().byLink(day);
    }

    private static Map<String, Decision> counting(Map<String, List<LinkDecision>> decisions) {
        Map<String, Decision> counting = new LinkedHashMap<>();
        decisions.forEach((link, all) -> {
            Choice latest = all.get(0).choice();
            if (latest != Choice.WITHDRAWN) {
                counting.put(link, latest == Choice.CONFIRMED ? Decision.CONFIRMED : Decision.REJECTED);
            }
        });
        return counting;
    }
}
