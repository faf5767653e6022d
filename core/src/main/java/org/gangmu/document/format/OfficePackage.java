package org.gangmu.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The ZIP package of an Office file. Its parts are unpacked only as they are read; a part that grows beyond all measure (a
 * “ZIP bomb”) ends the reading.
 */
final class OfficePackage implements ZipEntrySource {

    private static final long MAX_PART = 1L << 30;
    private static final int MAX_RATIO = 150;
    private static final long GRACE = 16L << 20;
    private static final int MAX_PARTS = 100_000;

    private final RawFile file;
    private final ZipFile zip;
    private boolean closed;

    private OfficePackage(RawFile file) throws IOException {
        this.file = file;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get();
    }

    /** Whether the file is a ZIP package that names a part whose path begins so. */
    static boolean holds(RawFile file, String path) {
        return file.startsWith('P', 'K', 3, 4) && indexOf(file.bytes(), path) >= 0;
    }

    // The names of parts stand uncompressed before each and once more at the end; cut-off files still have the first.
    private static int indexOf(byte[] bytes, String path) {
        byte[] name = path.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (bytes[i] == name[0] && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return i;
            }
        }
        return -1;
    }

    /** @throws UnreadableFile if the package is damaged */
    static OPCPackage open(RawFile file) {
        try {
            var source = new OfficePackage(file);
            if (Collections.list(source.getEntries()).size() > MAX_PARTS) {
                throw file.unreadable("has more than " + MAX_PARTS + " parts: that is no document");
            }
            return OPCPackage.open(source);
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException e) {
            throw damaged(file, e);
        }
    }

    static UnreadableFile damaged(RawFile file, Exception cause) {
        return file.unreadable("is damaged or cut off: copy it again or save it anew from Office", cause);
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    @SuppressWarnings("NullAway") // null by contract: no such part
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Guard(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Counts what comes out of a part and compares it with what went in. */
    private final class Guard extends InputStream {
        private final InputStream in;
        private final long limit;
        private long count;

        Guard(InputStream in, long packed) {
            this.in = in;
            this.limit = Math.min(MAX_PART, Math.max(GRACE, packed * MAX_RATIO));
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > limit) {
                throw new ZipException(file.name() + " unpacks to more than " + Formats.megabytes(limit) + " MB");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
