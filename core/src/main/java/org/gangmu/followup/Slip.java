package org.gangmu.followup;

import java.time.LocalDate;

/**
 * A supervision slip (督办单): the paper that goes with one escalation of a task. What it says of the task is what the task was after
 * that act, so that it reads the same ever after.
 *
 * @param region the code of the region whose office supervises
 * @param year of the day it was drawn up
 * @param number from 1 within region and year, in the order in which slips were drawn up; never used again
 * @param task the id of the task
 * @param ordinal which of its acts escalated it, from 1
 * @param level the level it was escalated to
 * @param measure what went with it by the ladder in force then
 * @param signer who escalated
 */
public record Slip(
        String region,
        int year,
        int number,
        String task,
        int ordinal,
        Level level,
        String measure,
        String signer,
        LocalDate day) {

    /** As it is cited: 督办〔2024〕3号. */
    public String mark() {
        return "督办〔" + year + "〕" + number + "号";
    }
}
