package org.gangmu.app.notices;

import java.time.LocalDateTime;

/**
 * Something a feature does by itself when its time has come, such as the next step of supervision. Done again after a crash, it
 * must find that it was done.
 */
public interface Routine {
    /** Does what is due at {@code now}, in the portal's own time. */
    void run(LocalDateTime now);
}
