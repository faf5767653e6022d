package org.gangmu.app.release;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.store.Release.Kind;

/** A feature whose things are seen or not: it tells the desk what there is to decide on. */
public interface ReleaseSource {
    /** The kind of its things. */
    Kind kind();

    /** Its things as known on {@code day}, as far as whoever asks may see them, in the order in which they are shown. */
    List<Releasable> list(LocalDate day);

    /**
     * A thing to decide on.
     *
     * @param detail what else tells it from others: an issuer, a number, a day
     * @param link the address of its page
     */
    record Releasable(String id, String title, String detail, String link) {}
}
