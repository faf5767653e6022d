package org.gangmu.followup;

/**
 * A file that shows something was done (佐证材料).
 *
 * @param id {@code sha256:} and the hash of its bytes
 * @param name as its sender called it, without folders
 * @param size in bytes
 */
public record Evidence(String id, String name, long size) {
    public Evidence {
        if (name.isBlank() || size < 0) {
            throw new IllegalArgumentException("a file has a name and a size: “" + name + "” " + size);
        }
    }
}
