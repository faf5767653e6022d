package org.gangmu.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.store.SignOff;
import org.gangmu.app.store.SignOff.Decision;
import org.gangmu.app.store.SignOff.Place;
import org.gangmu.app.store.Store;
import org.gangmu.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which readings somebody has signed off, as of a day; the last day asked for is kept while nothing is added. Thread-safe. */
@Component
public final class SignOffs {
    private final Store store;
    private volatile @Nullable Kept kept;

    SignOffs(Store store) {
        this.store = store;
    }

    private record Kept(long count, LocalDate day, Map<String, List<SignOff>> byDocument) {}

    /** Whether a reading counts as a proposal or as signed. */
    public enum State {
        PROPOSAL,
        SIGNED,
        /** Signed once, but a newer reader reads something else there. */
        CHANGED;

        /** The word in messages. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Map<String, List<SignOff>> on(LocalDate day) {
        long count = store.signOffs().count();
        Kept last = kept;
        if (last == null || last.count() != count || !last.day().equals(day)) {
            Map<String, List<SignOff>> byDocument = new HashMap<>();
            for (SignOff one : store.signOffs().list(day)) {
                byDocument
                        .computeIfAbsent(one.place().document(), id -> new ArrayList<>())
                        .add(one);
            }
            last = new Kept(count, day, byDocument);
            kept = last;
        }
        return last.byDocument();
    }

    /** The decision that counts at the place of {@code statement}, whose document begins at {@code documentStart} of its file. */
    public Optional<SignOff> find(Statement statement, int documentStart, LocalDate day) {
        List<SignOff> there = on(day).get(statement.span().document());
        if (there == null) {
            return Optional.empty();
        }
        Place place = Place.of(statement, documentStart);
        return there.stream()
                .filter(one -> one.place().meets(place))
                .reduce((a, b) -> b)
                .filter(one -> one.decision() != Decision.REOPENED);
    }

    /** How {@code statement} stands. */
    public State state(Statement statement, int documentStart, LocalDate day) {
        return find(statement, documentStart, day)
                .map(one -> one.said().equals(SignOff.said(statement)) ? State.SIGNED : State.CHANGED)
                .orElse(State.PROPOSAL);
    }

    /** Whether the number that begins at {@code number} of the file was signed off as it is read now. */
    public boolean isSigned(Holdings holdings, String document, int number, LocalDate day) {
        if (on(day).isEmpty()) {
            return false;
        }
        return holdings.find(document)
                .flatMap(held -> held.statements().stream()
                        .filter(statement -> statement.kind().equals("figure") && Mark.anchor(statement) == number)
                        .findFirst()
                        .map(statement -> state(statement, held.document().start(), day) == State.SIGNED))
                .orElse(false);
    }
}
