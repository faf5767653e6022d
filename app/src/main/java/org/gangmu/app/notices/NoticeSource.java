package org.gangmu.app.notices;

import java.time.LocalDateTime;
import java.util.List;
import org.gangmu.app.store.StoredNotice;

/**
 * A feature that knows who is to be told what. It is asked again and again and may answer the same: what was sent is not sent
 * again. What is due stays in its answer for as long as it is worth saying, so that nothing is lost while the server is down.
 */
public interface NoticeSource {
    /** What is to be told at {@code now}, in the portal's own time. */
    List<StoredNotice> due(LocalDateTime now);

    /** Whether it can wait until somebody is in the office: most can, what follows from an accident cannot. */
    default boolean waitsForMorning() {
        return true;
    }
}
