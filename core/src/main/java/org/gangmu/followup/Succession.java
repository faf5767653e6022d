package org.gangmu.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gangmu.agency.Agency;
import org.gangmu.followup.TaskAct.Told;

/**
 * The open tasks of an agency whose duties another takes over (机构改革承接), and the transfer that moves each. Closed tasks stay
 * with the old agency, as they were told; of a task that is handed in the agency has done its part, and it moves when it is
 * returned.
 *
 * @param movable those that can be moved now, in the order of the ledger
 * @param handedIn those that are submitted or reviewed
 */
public record Succession(List<Task> movable, List<Task> handedIn) {
    public Succession {
        movable = List.copyOf(movable);
        handedIn = List.copyOf(handedIn);
    }

    /** What {@code old} has open among {@code tasks}, by any of its names on the day or on the day the task was opened. */
    public static Succession of(Agency old, List<Task> tasks, Parties parties) {
        var movable = new ArrayList<Task>();
        var handedIn = new ArrayList<Task>();
        for (Task task : tasks) {
            if (task.agencies().anyMatch(name -> means(name, old, task, parties))) {
                if (Act.TRANSFER.isPossibleIn(task.state())) {
                    movable.add(task);
                } else if (!task.state().isOver()) {
                    handedIn.add(task);
                }
            }
        }
        return new Succession(movable, handedIn);
    }

    /**
     * What is told with the transfer of {@code task}: the successor in the place of the old agency, the others as they were.
     *
     * @param reason names the succession
     */
    public static Told transfer(Task task, Agency old, Agency successor, String reason, Parties parties) {
        UnaryOperator<String> moved = name -> means(name, old, task, parties) ? successor.name() : name;
        List<String> lead = task.lead().stream().map(moved).distinct().toList();
        List<String> responsible =
                task.responsible().stream().map(moved).distinct().toList();
        return new Told(
                reason,
                lead.equals(task.lead()) ? List.of() : lead,
                responsible.equals(task.responsible()) ? List.of() : responsible,
                null,
                List.of());
    }

    private static boolean means(String name, Agency agency, Task task, Parties parties) {
        return parties.registry()
                .findNamed(name, parties.day())
                .or(() -> parties.registry().findNamed(name, task.origin().knownFrom()))
                .filter(found -> found.id().equals(agency.id()))
                .isPresent();
    }
}
