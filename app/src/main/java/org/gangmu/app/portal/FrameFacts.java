package org.gangmu.app.portal;

import java.time.LocalDate;
import java.util.List;

/** What the frame asks of the feature that keeps the documents. */
public interface FrameFacts {

    /** The name of the place the documents speak of, such as 云溪区; empty where there is none yet. */
    String place();

    /** The days on which documents became known, latest first. */
    List<LocalDate> days();
}
