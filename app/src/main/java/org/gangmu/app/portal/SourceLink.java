package org.gangmu.app.portal;

/**
 * The way from a number or a task to the sentence it came from.
 *
 * @param document the key of the document in addresses: its hash without {@code sha256:}
 * @param offset the place in the document, as in the anchor {@code #s-1234}
 * @param label what the link says, such as 计划报告 2023-01
 */
public record SourceLink(String document, int offset, String label) {
    private static final String HASH = "sha256:";

    /** The key of a document in addresses. */
    public static String key(String documentId) {
        return documentId.startsWith(HASH) ? documentId.substring(HASH.length()) : documentId;
    }

    /** The id of the document with this {@link #key}. */
    public static String documentId(String key) {
        return key.startsWith(HASH) ? key : HASH + key;
    }

    /** The link to an offset of the document with this id. */
    public static SourceLink to(String documentId, int offset, String label) {
        return new SourceLink(key(documentId), offset, label);
    }

    /** The anchor in the document's page. */
    public String anchor() {
        return "s-" + offset;
    }
}
