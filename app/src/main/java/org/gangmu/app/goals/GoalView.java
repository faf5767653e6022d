package org.gangmu.app.goals;

import java.util.List;

/**
 * A spending goal or a major policy, as the page of what it is about shows it.
 *
 * @param id of its loop
 * @param stage the last stage that was recorded, in words
 * @param amount its budget; empty for a policy
 * @param spent of that budget by the last monitoring; empty where there was none
 * @param reached of its aims by the last monitoring; empty where there was none
 * @param lines the budget lines it is linked to
 */
public record GoalView(
        String id, String title, String stage, String amount, String spent, String reached, List<LineLink> lines) {
    public GoalView {
        lines = List.copyOf(lines);
    }

    /**
     * A budget line that a goal is linked to.
     *
     * @param key of the line in addresses
     * @param account its year and phase, in words
     */
    public record LineLink(String key, String item, String account, String amount) {}
}
