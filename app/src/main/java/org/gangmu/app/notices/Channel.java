package org.gangmu.app.notices;

import java.util.List;
import org.gangmu.app.store.StoredNotice;
import org.jspecify.annotations.Nullable;

/** A way out of the portal. */
interface Channel {
    /** Its word in the ledger of deliveries. */
    String code();

    /**
     * The addresses a notice goes to by it.
     *
     * @param emails those of the notice's readers
     */
    List<String> addresses(List<String> emails);

    /**
     * Sends a notice, and returns when the other side has taken it. After a crash the same notice may be sent again; it then
     * bears the same name, by which the other side can tell.
     *
     * @throws Undelivered when it was not taken
     */
    void send(StoredNotice notice, String address) throws Undelivered;

    /** A notice was not taken; the message says why. */
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1L;

        Undelivered(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
