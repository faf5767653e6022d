package org.gangmu.app.store;

import java.util.List;
import org.gangmu.document.Document;

/**
 * What taking in a file added to the ledger.
 *
 * @param fileId {@code sha256:} and the hash of the file's bytes
 * @param added the documents that are new, or newly read by a newer reader
 * @param known the documents that some file had brought before
 * @param statements how many statements were added
 */
public record TakenIn(String fileId, List<Document> added, List<Document> known, int statements) {
    public TakenIn {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }

    /** Whether the ledger is as it was before. */
    public boolean changedNothing() {
        return added.isEmpty();
    }
}
