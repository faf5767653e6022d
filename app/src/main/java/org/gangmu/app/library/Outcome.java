package org.gangmu.app.library;

import java.util.List;
import org.gangmu.document.Document;

/**
 * What came of a file that was to be taken in.
 *
 * @param file its name, or its path as given
 * @param message one line for the person who supplied it
 * @param documents what it holds; empty when it was refused
 * @param statements how many statements were added
 */
public record Outcome(String file, State state, String message, List<Document> documents, int statements) {
    /** Whether the ledger has it. */
    public enum State {
        /** It was added. */
        TAKEN_IN,
        /** All of it was there before; nothing was added. */
        KNOWN,
        /** It cannot be read or is no planning document; nothing was added. */
        REFUSED
    }

    public Outcome {
        documents = List.copyOf(documents);
    }

    static Outcome refused(String file, String message) {
        return new Outcome(file, State.REFUSED, message, List.of(), 0);
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }
}
