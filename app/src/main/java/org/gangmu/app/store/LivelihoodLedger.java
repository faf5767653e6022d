package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangmu.livelihood.Candidate;
import org.gangmu.livelihood.Round;

/**
 * Livelihood projects: candidates, rounds of voting and what was adopted; added to, never changed, each row chained to the one before.
 * Thread-safe.
 */
public final class LivelihoodLedger {
    private static final int ID_LENGTH = 16;

    private final Store store;

    LivelihoodLedger(Store store) {
        this.store = store;
    }

    /**
     * A candidate that was adopted.
     *
     * @param decidedBy who decided a tie at the limit; empty where the votes did
     * @param reason why so; likewise
     * @param task the id of the task it became
     */
    public record Adoption(
            String round,
            String candidate,
            String decidedBy,
            String reason,
            String task,
            String author,
            LocalDate day) {}

    private Instant now() {
        return LedgerRow.wholeMillis(store.clock().instant());
    }

    private static String newId() {
        return Sha256.hex(UUID.randomUUID().toString()).substring(0, ID_LENGTH);
    }

    /** Keeps a candidate. @param candidate its id is given here */
    public void add(Candidate candidate) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.LIVELIHOOD_CANDIDATE);
            chain.lock();
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.LIVELIHOOD_CANDIDATE,
                    newId(),
                    candidate.region(),
                    candidate.year(),
                    candidate.title(),
                    candidate.text(),
                    candidate.proposer(),
                    candidate.author(),
                    candidate.knownFrom(),
                    now())));
            return true;
        });
    }

    /** Keeps a round as it was counted. @param round its id is given here */
    public void add(Round round) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.LIVELIHOOD_ROUND);
            chain.lock();
            String votes = round.votes().entrySet().stream()
                    .map(entry -> entry.getKey() + "\t" + entry.getValue())
                    .collect(Collectors.joining("\n"));
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.LIVELIHOOD_ROUND,
                    newId(),
                    round.region(),
                    round.year(),
                    round.name(),
                    round.held(),
                    round.seats(),
                    round.present(),
                    round.ballots(),
                    round.invalid(),
                    round.witnesses(),
                    votes,
                    round.author(),
                    round.knownFrom(),
                    now())));
            return true;
        });
    }

    /** Keeps what was adopted; call it in the transaction that opens the tasks. */
    public void adopt(List<Adoption> adoptions) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.LIVELIHOOD_ADOPTION);
            chain.lock();
            Instant now = now();
            chain.append(adoptions.stream()
                    .map(one -> LedgerRow.of(
                            LedgerTable.LIVELIHOOD_ADOPTION,
                            one.round(),
                            one.candidate(),
                            one.decidedBy(),
                            one.reason(),
                            one.task(),
                            one.author(),
                            one.day(),
                            now))
                    .toList());
            return true;
        });
    }

    /** The candidates known on {@code asOf}, as they were entered. */
    public List<Candidate> candidates(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM livelihood_candidate WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> new Candidate(
                        row.getString("id"),
                        row.getString("region"),
                        row.getInt("list_year"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("proposer"),
                        row.getString("author"),
                        row.getDate("known_from").toLocalDate()))
                .list();
    }

    /** The rounds known on {@code asOf}, in order. */
    public List<Round> rounds(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM livelihood_round WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> round(row))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        Map<String, Integer> votes = new LinkedHashMap<>();
        row.getString("votes")
                .lines()
                .map(line -> line.split("\t"))
                .forEach(parts -> votes.put(parts[0], Integer.valueOf(parts[1])));
        return new Round(
                row.getString("id"),
                row.getString("region"),
                row.getInt("list_year"),
                row.getString("name"),
                row.getDate("held_on").toLocalDate(),
                row.getInt("seats"),
                row.getInt("present"),
                row.getInt("ballots"),
                row.getInt("invalid"),
                row.getString("witnesses"),
                votes,
                row.getString("author"),
                row.getDate("known_from").toLocalDate());
    }

    /** What was adopted by {@code asOf}, in order. */
    public List<Adoption> adoptions(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM livelihood_adoption WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> new Adoption(
                        row.getString("round_id"),
                        row.getString("candidate_id"),
                        row.getString("decided_by"),
                        row.getString("reason"),
                        row.getString("task_id"),
                        row.getString("author"),
                        row.getDate("known_from").toLocalDate()))
                .list();
    }
}
