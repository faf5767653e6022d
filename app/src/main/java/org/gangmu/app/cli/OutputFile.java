package org.gangmu.app.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's answer goes: a file, which appears under its name only when it is complete, or standard output. Close it
 * when all went well; call {@link #discard()} when not.
 */
final class OutputFile implements AutoCloseable {
    private final @Nullable Path file;
    private final @Nullable Path partial;
    private final OutputStream stream;

    private OutputFile(@Nullable Path file, @Nullable Path partial, OutputStream stream) {
        this.file = file;
        this.partial = partial;
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /** Opens {@code file}; null means {@code standard}, which stays open. Throws {@link Failure} when it cannot be written. */
    static OutputFile open(@Nullable Path file, OutputStream standard) {
        if (file == null) {
            return new OutputFile(null, null, new KeptOpen(standard));
        }
        try {
            Path target = file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new Failure("cannot write " + file + ": it is a folder; name a file in it");
            }
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path partial = target.resolveSibling(target.getFileName() + ".part");
            return new OutputFile(file, partial, Files.newOutputStream(partial));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Leaves no file behind. */
    void discard() {
        try {
            stream.close();
            if (partial != null) {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            // the failure that led here is the one to tell
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            if (partial != null && file != null) {
                Files.move(partial, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static Failure cannotWrite(@Nullable Path file, IOException e) {
        return new Failure(
                "cannot write " + (file == null ? "standard output" : file) + ": " + e.getMessage()
                        + "; check the place and the room on its disk",
                e);
    }

    /** Standard output is flushed, not closed. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
