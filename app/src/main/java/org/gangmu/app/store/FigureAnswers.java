package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ledger of what agencies say of figures that were read from published documents: one question, one answer, and whoever
 * thinks better of it answers again. Thread-safe.
 */
public final class FigureAnswers {
    private static final int KEY_LENGTH = 32;
    private static final int LONGEST_REASON = 2000;

    private final Store store;

    FigureAnswers(Store store) {
        this.store = store;
    }

    /** What is said of a figure. */
    public enum Answer {
        CONFIRMED,
        /** It is not right; the reason says why. */
        CONTESTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The answer with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Answer parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }

    /**
     * An answer.
     *
     * @param figure by {@link #key}
     * @param indicator as it is known to the catalogue or its document
     * @param quote the words the figure was read from
     * @param reason empty where it is confirmed
     * @param agency the one name of the agency that answers
     */
    public record Answered(
            String figure,
            String indicator,
            String quote,
            Answer answer,
            String reason,
            String agency,
            String author,
            LocalDate knownFrom) {
        public Answered {
            reason = reason.strip();
            if (answer == Answer.CONTESTED && reason.isEmpty()) {
                throw new IllegalArgumentException("who contests a figure says why");
            }
            if (reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
            }
        }

        public boolean isContested() {
            return answer == Answer.CONTESTED;
        }
    }

    /** The key of the figure whose number begins at {@code numberStart} of the document with this id. */
    public static String key(String document, int numberStart) {
        return Sha256.hex(document + "\n" + numberStart).substring(0, KEY_LENGTH);
    }

    /** Adds an answer at the end of the ledger. */
    public void add(Answered answered) {
        store.inTransaction(() -> {
            store.chain(LedgerTable.FIGURE_ANSWER)
                    .append(List.of(LedgerRow.of(
                            LedgerTable.FIGURE_ANSWER,
                            answered.figure(),
                            answered.indicator(),
                            answered.quote(),
                            answered.answer().code(),
                            answered.reason(),
                            answered.agency(),
                            answered.author(),
                            answered.knownFrom(),
                            LedgerRow.wholeMillis(store.clock().instant()))));
            return true;
        });
    }

    /** The answers known on {@code asOf} by figure; of each agency the latest, in the order in which they first answered. */
    public Map<String, List<Answered>> byFigure(LocalDate asOf) {
        Map<String, Map<String, Answered>> latest = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM figure_answer WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> answered(row))
                .list()
                .forEach(answered -> latest.computeIfAbsent(answered.figure(), key -> new LinkedHashMap<>())
                        .put(answered.agency(), answered));
        Map<String, List<Answered>> byFigure = new LinkedHashMap<>();
        latest.forEach((figure, answers) -> byFigure.put(figure, new ArrayList<>(answers.values())));
        return byFigure;
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                row.getString("figure"),
                row.getString("indicator"),
                row.getString("quote"),
                Answer.parse(row.getString("answer")),
                row.getString("reason"),
                row.getString("agency"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate());
    }
}
