package org.gangmu.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.gangmu.reading.Reading;

/**
 * A file that was read and is to be taken in.
 *
 * @param fileId {@code sha256:} and the hash of the file's bytes
 * @param reading its text, documents and statements
 * @param readerVersion the version of the rules that read it
 */
public record Incoming(String fileId, Reading reading, int readerVersion) {

    /** The id of a file with these bytes. */
    public static String fileId(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return "sha256:" + Sha256.hex(digest);
    }
}
