package org.gangmu.app.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a ledger says, in the order of {@link LedgerTable#columns()}.
 *
 * @param values strings, integers, dates and instants of whole milliseconds
 */
record LedgerRow(LedgerTable ledger, List<@Nullable Object> values) {
    LedgerRow {
        if (values.size() != ledger.columns().size()) {
            throw new IllegalArgumentException(
                    ledger + " has " + ledger.columns().size() + " columns, not " + values.size());
        }
    }

    static LedgerRow of(LedgerTable ledger, @Nullable Object... values) {
        return new LedgerRow(ledger, Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** The instant as the ledger keeps it. */
    static Instant wholeMillis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The hash that binds this row to its place and to all rows before it: SHA-256 over the previous hash, the ledger's name,
     * the row's number, and name and value of each column that is not null; each part preceded by its length in bytes.
     */
    String hash(long seq, String previousHash) {
        MessageDigest digest = Sha256.digest();
        add(digest, previousHash);
        add(digest, ledger.table());
        add(digest, Long.toString(seq));
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                add(digest, ledger.columns().get(i));
                add(
                        digest,
                        value instanceof Instant instant ? Long.toString(instant.toEpochMilli()) : value.toString());
            }
        }
        return Sha256.hex(digest);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** The value as a JDBC driver takes it. */
    static @Nullable Object toJdbc(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** The value as the ledger knows it, from what a JDBC driver gives. */
    static @Nullable Object fromJdbc(@Nullable Object value) throws SQLException {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        }
        return value;
    }
}
