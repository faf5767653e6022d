package org.gangmu.app.lineage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.LinkDecision;
import org.gangmu.app.store.LinkDecision.Choice;
import org.gangmu.app.store.Store;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Link;
import org.springframework.stereotype.Component;

/** Where people confirm or reject that two places speak of the same thing. Thread-safe. */
@Component
class LinkDesk {
    private final Lineages lineages;
    private final Store store;

    LinkDesk(Lineages lineages, Store store) {
        this.lineages = lineages;
        this.store = store;
    }

    /**
     * Decides on a link known on the portal's own day, or on one decided on before; it counts from that day, none is dated back.
     *
     * @return the decision as it is kept; empty where there is no such link
     * @throws IllegalArgumentException when there is no such choice, a reason is missing or too long, or another day is asked
     *     for
     */
    Optional<LinkDecision> decide(String key, String choice, String reason, String author, AsOf asOf) {
        Choice decided = Choice.parse(choice);
        if (asOf.chosen()) {
            throw new IllegalArgumentException("a decision counts from the portal's own day");
        }
        return said(key, asOf)
                .map(said -> store.linkDecisions()
                        .add(new LinkDecision(
                                key,
                                said.from,
                                said.to,
                                said.ground,
                                decided,
                                reason,
                                author,
                                asOf.day(),
                                Instant.EPOCH)));
    }

    private record Said(String from, String to, String ground) {}

    private Optional<Said> said(String key, AsOf asOf) {
        Lineage lineage = lineages.on(asOf.day());
        Optional<Said> shown = Stream.concat(
                        lineage.strands().stream().flatMap(strand -> strand.links().stream()),
                        lineage.doubtful().stream())
                .filter(link -> link.key().equals(key))
                .findFirst()
                .map(LinkDesk::said);
        return shown.or(() -> Optional.ofNullable(decisions(asOf).get(key))
                .map(all -> new Said(
                        all.get(0).fromWords(), all.get(0).toWords(), all.get(0).ground())));
    }

    private static Said said(Link link) {
        return new Said(link.from().words(), link.to().words(), link.ground().code());
    }

    private Map<String, List<LinkDecision>> decisions(AsOf asOf) {
        return lineages.decisions(asOf.day());
    }
}
