package org.gangmu.app.allotments;

import java.util.List;
import org.gangmu.allotment.Whole;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * What can be divided, with what pages say of it.
 *
 * @param target of a plan; null for a task
 * @param group the plan's heading above a target, the plan of a task
 * @param owners who answers for it while it is not allotted: agencies by name where they are known, else the authority
 * @param source where the plan sets it
 */
record Subject(
        Whole whole,
        @Nullable Target target,
        String group,
        List<String> owners,
        @Nullable SourceLink source) {
    Subject {
        owners = List.copyOf(owners);
    }

    boolean isTask() {
        return target == null;
    }
}
