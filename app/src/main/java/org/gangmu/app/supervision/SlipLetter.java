package org.gangmu.app.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gangmu.app.letters.Letter;
import org.gangmu.app.letters.Letter.Part;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.followup.EscalationRules;
import org.gangmu.followup.Slip;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskSource;

/**
 * The words of a supervision slip: the task, its sentence and document, its deadline, what is owed, the new deadline and the measure.
 * What agencies wrote in their reports is not in it, for a slip is sent on.
 *
 * @param before the task as it was before it was escalated
 * @param after the same with the escalation
 */
record SlipLetter(Slip slip, Task before, Task after, Holdings holdings) {
    private static final LocalDate ALWAYS = LocalDate.MAX;
    private static final int LONGEST_TITLE = 60;

    /** @param task as it is known now; what was done after the escalation does not count */
    static SlipLetter of(Slip slip, Task task, Holdings holdings) {
        return new SlipLetter(
                slip,
                Task.of(task.origin(), task.acts().subList(0, slip.ordinal() - 1), ALWAYS),
                Task.of(task.origin(), task.acts().subList(0, slip.ordinal()), ALWAYS),
                holdings);
    }

    Letter letter() {
        var parts = new ArrayList<Part>();
        parts.add(Part.heading("一、督办事项"));
        parts.add(Part.said(matter()));
        parts.add(Part.said(agencies()));
        parts.add(Part.heading("二、办理情况"));
        parts.add(Part.said(progress()));
        parts.add(Part.heading("三、督办要求"));
        parts.add(Part.said(demand()));
        parts.add(Part.said(otherwise()));
        return new Letter(
                slip.mark(),
                "关于“" + shortened(before.origin().what().title()) + "”的"
                        + slip.level().chineseName() + "单",
                String.join("、", before.owners()),
                parts,
                null,
                List.of("签发：" + slip.signer()),
                slip.day());
    }

    private static String shortened(String title) {
        String bare = title.replaceAll("[。；]$", "");
        return bare.length() <= LONGEST_TITLE ? bare : bare.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** 《云溪区2024年重点任务分工方案》（云政办字〔2024〕1号）提出：“…”。 */
    private String matter() {
        TaskOrigin.What what = before.origin().what();
        String words = what.text().isEmpty() ? what.title() : what.text();
        TaskSource source = before.origin().source();
        Held held = source == null ? null : holdings.find(source.document()).orElse(null);
        if (held == null) {
            return what.kind().chineseName() + "：" + ended(words);
        }
        String number = held.document().number();
        return "《" + held.document().title() + "》" + (number == null ? "" : "（" + number + "）") + "提出：" + ended(words);
    }

    private static String ended(String words) {
        return words.matches("(?s).*[。！？；]$") ? words : words + "。";
    }

    private String agencies() {
        String lead = String.join("、", before.lead());
        String others = String.join("、", before.responsible());
        return (lead.isEmpty() ? "" : "牵头单位：" + lead + "。") + (others.isEmpty() ? "" : "责任单位：" + others + "。");
    }

    private String progress() {
        LocalDate deadline = Objects.requireNonNullElse(before.deadline(), slip.day());
        LocalDate first = before.origin().what().deadline();
        long late = ChronoUnit.DAYS.between(deadline, slip.day());
        String moved = first == null || first.equals(deadline) ? "" : "（原定" + Letter.chinese(first) + "）";
        String last = before.acts().stream()
                .filter(act -> act.act().countsAsReport())
                .reduce((earlier, later) -> later)
                .map(TaskAct::knownFrom)
                .map(day -> "最近一次报告进展是" + Letter.chinese(day) + "。")
                .orElse("分派以来没有报告过进展。");
        return "应于" + Letter.chinese(deadline) + moved + "前完成，截至" + Letter.chinese(slip.day()) + "已超期" + late
                + "天，任务状态为“" + before.state().chineseName() + "”。" + last;
    }

    private String demand() {
        LocalDate until = Objects.requireNonNullElse(after.deadline(), slip.day());
        return "现予以" + slip.level().chineseName() + "（" + slip.measure() + "）。请于" + Letter.chinese(until)
                + "前完成，报送完成情况并附佐证材料；确不能按期完成的，书面说明原因、下一步措施和完成时间。";
    }

    private String otherwise() {
        return EscalationRules.national()
                .next(after)
                .map(step -> "到期仍未完成的，升级为" + step.level().chineseName() + "（" + step.measure() + "）。")
                .orElse("到期仍未完成的，按有关规定追究责任。");
    }
}
