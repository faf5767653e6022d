package org.gangmu.app.lineage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.LinkDecision;
import org.gangmu.app.store.LinkDecision.Choice;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Store;
import org.gangmu.lineage.Decision;
import org.gangmu.lineage.Lineage;
import org.springframework.stereotype.Component;

/** What became of the promises of the portal's region, by what was known and decided on a day; kept while both stay the same. */
@Component
public final class Lineages {
    private static final int KEPT = 3;

    private final Shelf shelf;
    private final Store store;
    private final Recent<Question, Lineage> lineages = new Recent<>(KEPT);

    private record Question(Holdings by, Map<String, Decision> decisions, LocalDate day) {}

    Lineages(Shelf shelf, Store store) {
        this.shelf = shelf;
        this.store = store;
    }

    /** The strands as of {@code day}, with the decisions known by then. */
    public Lineage on(LocalDate day) {
        Holdings now = shelf.on(day);
        Map<String, Decision> decisions = counting(decisions(day));
        return lineages.get(
                new Question(now, decisions, day), () -> Lineage.of(now.region(), day, now.readings(), decisions));
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
