package org.gangmu.app.agencies;

import java.util.List;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;

/** Tells what was allotted to an agency; answered by the feature that keeps allotments, which in turn knows the registry. */
public interface AgencyShares {

    /**
     * A part of a target or task.
     *
     * @param whole the key of what is divided, for addresses
     * @param by the code of how it is divided
     * @param within whose part that is in turn; empty for a target or task itself
     * @param value with its unit
     * @param signed who decided, and when
     * @param task whether the ledger has a task for it
     */
    record Share(
            String whole,
            String by,
            String name,
            String within,
            String value,
            String reason,
            String signed,
            boolean task) {}

    /** What was allotted to the agency of this name, as of a day. */
    List<Share> of(String agency, AsOf asOf, Words words);
}
