package org.gangmu.app.store;

import java.time.LocalDate;
import org.gangmu.statement.Statement;

/**
 * A statement in the ledger, as it counts on the day asked for.
 *
 * @param id hash of document, place in it, kind and reader version
 * @param documentId the document it was read from; the statement's span names it too
 * @param knownFrom the day it became known
 * @param corrected whether a person's correction stands in place of what was read
 */
public record StoredStatement(
        String id, String documentId, Statement statement, LocalDate knownFrom, int readerVersion, boolean corrected) {}
