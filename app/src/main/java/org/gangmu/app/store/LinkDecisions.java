package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.store.LinkDecision.Choice;

/** The ledger of decisions on links: added to, never changed, each row chained to the one before. Thread-safe. */
public final class LinkDecisions {
    private final Store store;

    LinkDecisions(Store store) {
        this.store = store;
    }

    /**
     * Adds a decision at the end of the ledger; its time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public LinkDecision add(LinkDecision decision) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.LINK_DECISION);
            chain.lock();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.LINK_DECISION,
                    decision.link(),
                    decision.fromWords(),
                    decision.toWords(),
                    decision.ground(),
                    decision.choice().code(),
                    decision.reason(),
                    decision.author(),
                    decision.knownFrom(),
                    now)));
            return new LinkDecision(
                    decision.link(),
                    decision.fromWords(),
                    decision.toWords(),
                    decision.ground(),
                    decision.choice(),
                    decision.reason(),
                    decision.author(),
                    decision.knownFrom(),
                    now);
        });
    }

    /** The decisions known on {@code asOf} by the key of their link, the latest first. */
    public Map<String, List<LinkDecision>> byLink(LocalDate asOf) {
        Map<String, List<LinkDecision>> byLink = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM link_decision WHERE known_from <= ? ORDER BY seq DESC")
                .param(asOf)
                .query((row, i) -> decision(row))
                .list()
                .forEach(decision -> byLink.computeIfAbsent(decision.link(), key -> new ArrayList<>())
                        .add(decision));
        return byLink;
    }

    private static LinkDecision decision(ResultSet row) throws SQLException {
        return new LinkDecision(
                row.getString("link"),
                row.getString("from_words"),
                row.getString("to_words"),
                row.getString("ground"),
                Choice.parse(row.getString("choice")),
                row.getString("reason"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
