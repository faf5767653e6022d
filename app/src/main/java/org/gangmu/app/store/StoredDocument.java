package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.gangmu.document.Document;

/**
 * A document in the ledger.
 *
 * @param fileId the file it was read from, {@code sha256:} and the hash of its bytes
 * @param knownFrom the day it became known: see {@link Document#knownFrom}; at the latest the day it was taken in
 * @param recordedAt when it was written into the ledger
 */
public record StoredDocument(
        Document document, String fileId, int readerVersion, LocalDate knownFrom, Instant recordedAt) {

    /** The document's {@link Document#id() id}. */
    public String id() {
        return document.id();
    }
}
