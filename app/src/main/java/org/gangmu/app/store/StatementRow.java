package org.gangmu.app.store;

import org.gangmu.statement.Statement;

/** A row of the statement ledger, as it was read: without corrections. */
record StatementRow(String place, Statement statement) {}
