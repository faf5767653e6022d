package org.gangmu.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or delete a row of a ledger, in H2; see {@code db/vendor/h2}. Called by the database, hence public. */
public final class AppendOnly implements Trigger {
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException(
                "the ledger " + table + " is append-only: " + (after == null ? "DELETE" : "UPDATE") + " refused");
    }
}
