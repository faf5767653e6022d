package org.gangmu.app.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that every test of the store runs on: an H2 file, and the PostgreSQL server of GANGMU_TEST_POSTGRES. */
public enum TestDatabase {
    H2 {
        @Override
        public StoreAddress fresh(Path directory) {
            return StoreAddress.of(directory.resolve(UUID.randomUUID().toString()));
        }
    },
    POSTGRESQL {
        @Override
        public StoreAddress fresh(Path directory) throws SQLException {
            String server = System.getenv("GANGMU_TEST_POSTGRES");
            if (System.getenv("GANGMU_REQUIRE_POSTGRES") == null) {
                assumeTrue(server != null, "no PostgreSQL: set GANGMU_TEST_POSTGRES to a JDBC address to test on one");
            }
            if (server == null) {
                throw new AssertionError("GANGMU_REQUIRE_POSTGRES is set, GANGMU_TEST_POSTGRES is not");
            }
            String schema = "gangmu_" + UUID.randomUUID().toString().replace("-", "");
            onServer(server, "CREATE SCHEMA " + schema);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    onServer(server, "DROP SCHEMA " + schema + " CASCADE");
                } catch (SQLException e) {
                    System.err.println("schema " + schema + " is left behind: " + e.getMessage());
                }
            }));
            return StoreAddress.parse(server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema);
        }
    };

    /** A place without any data. */
    public abstract StoreAddress fresh(Path directory) throws SQLException;

    private static void onServer(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
