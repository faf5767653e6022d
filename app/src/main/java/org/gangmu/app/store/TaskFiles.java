package org.gangmu.app.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.gangmu.followup.Evidence;

/** The bytes of files attached to acts, kept once however often they are attached. Thread-safe. */
public final class TaskFiles {
    /** What H2 holds in one binary value without a length of its own. */
    private static final int PART = 512 * 1024;

    private final Store store;

    TaskFiles(Store store) {
        this.store = store;
    }

    /** Keeps these bytes and tells what the ledger is to say of them. Call it in the transaction that writes the act. */
    public Evidence keep(String name, byte[] bytes) {
        String id = id(bytes);
        return store.inTransaction(() -> {
            if (parts(id).isEmpty()) {
                for (int part = 0; part == 0 || part * PART < bytes.length; part++) {
                    byte[] some = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
                    store.sql()
                            .sql("INSERT INTO task_file_part (file_id, part, bytes) VALUES (?, ?, ?)")
                            .params(id, part, some)
                            .update();
                }
            }
            return new Evidence(id, name, bytes.length);
        });
    }

    /**
     * The bytes of the file with this id.
     *
     * @throws StoreFailure when it is not there, or not what was kept: its hash is its id
     */
    public byte[] bytes(String id) {
        var bytes = new ByteArrayOutputStream();
        parts(id).forEach(bytes::writeBytes);
        if (!id(bytes.toByteArray()).equals(id)) {
            throw new StoreFailure("the file " + id + " is not what was attached; restore it from a backup");
        }
        return bytes.toByteArray();
    }

    private List<byte[]> parts(String id) {
        return store.sql()
                .sql("SELECT bytes FROM task_file_part WHERE file_id = ? ORDER BY part")
                .param(id)
                .query((row, i) -> row.getBytes(1))
                .list();
    }

    private static String id(byte[] bytes) {
        try {
            return Incoming.fileId(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
