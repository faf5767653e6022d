package org.gangmu.document;

import java.util.Optional;

/** Finds the region a text speaks of. The catalogue's gazetteer is one; an invented place brings its own. */
public interface RegionNames {
    /** The GB/T 2260 code of the most precise region named in {@code text}; empty when none is, or none for certain. */
    Optional<String> findCode(String text);
}
