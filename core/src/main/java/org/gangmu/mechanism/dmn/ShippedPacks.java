package org.gangmu.mechanism.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gangmu.mechanism.Pack;

/** The packs that travel in the jar: one DMN file each, named in {@code packs.txt}. */
public final class ShippedPacks {
    private ShippedPacks() {}

    /** Their ids, in the order in which people read them. */
    public static List<String> ids() {
        return resource("packs.txt").lines().toList();
    }

    /** The file of a pack; empty where none of this id is shipped. */
    public static Optional<String> findFile(String id) {
        return ids().contains(id) ? Optional.of(resource(id + ".dmn")) : Optional.empty();
    }

    /** The pack with this id. */
    public static Optional<Pack> find(String id) {
        return findFile(id).map(Dmn::read);
    }

    /** All of them. */
    public static List<Pack> all() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The text that the rules of no government's document rest on: 纲目内置规则. */
    public static String conventions() {
        return resource("conventions.txt");
    }

    private static String resource(String name) {
        try (InputStream data = ShippedPacks.class.getResourceAsStream("/org/gangmu/mechanism/" + name)) {
            if (data == null) {
                throw new IllegalStateException("mechanism/" + name + " is missing from the jar");
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
