package org.gangmu.app.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.letters.Letter;
import org.gangmu.app.letters.Letter.Part;
import org.gangmu.app.letters.Letter.Table;
import org.gangmu.app.store.MeetingLedger.Kind;
import org.gangmu.app.store.MeetingLedger.Meeting;
import org.gangmu.followup.Task;
import org.gangmu.meeting.Agenda;
import org.gangmu.meeting.Agenda.Section;

/** The minutes of a meeting, or the register sheet of an instruction, in the words of an office. */
record Minutes(Meeting meeting, Agenda agenda, List<Line> decided) {
    private static final List<Integer> WIDTHS = List.of(3, 18, 9, 9, 6);

    /** A line and the task it became, as it was opened. */
    record Line(String words, Task task) {}

    Letter letter() {
        boolean isMeeting = meeting.kind() == Kind.MEETING;
        var parts = new ArrayList<Part>();
        parts.add(Part.said(isMeeting ? opening() : instruction()));
        if (isMeeting) {
            parts.add(Part.heading("一、调度情况"));
            parts.add(Part.said(situation()));
        }
        parts.add(Part.heading(isMeeting ? "二、议定事项" : "交办事项"));
        if (decided.isEmpty()) {
            parts.add(Part.said("没有议定事项。"));
        }
        for (int i = 0; i < decided.size(); i++) {
            parts.add(Part.said("（" + (i + 1) + "）" + decided.get(i).words()));
        }
        return new Letter(
                "",
                meeting.title() + (isMeeting ? "纪要" : "交办单"),
                "",
                parts,
                decided.isEmpty() ? null : table(),
                List.of("记录：" + meeting.author()),
                meeting.held());
    }

    private String opening() {
        String agencies = meeting.agencies().isEmpty() ? "各有关单位" : String.join("、", meeting.agencies());
        String leader = meeting.leader().isEmpty() ? "召开了" : meeting.leader() + "主持召开";
        return Letter.chinese(meeting.held()) + "，" + leader + meeting.title() + "。" + agencies + "参加会议。"
                + ended(meeting.words());
    }

    private String instruction() {
        return meeting.leader() + "于" + Letter.chinese(meeting.held()) + "就“" + meeting.title() + "”批示："
                + ended(meeting.words());
    }

    private static String ended(String words) {
        return words.isEmpty() || words.matches("(?s).*[。！？；”]$") ? words : words + "。";
    }

    private String situation() {
        return "会议按任务台账（截至" + Letter.chinese(meeting.held()) + "）逐项调度：超期未完成" + count(Section.OVERDUE) + "项，已升级督办"
                + count(Section.ESCALATED) + "项，有异议待答复" + count(Section.CONTESTED) + "项，三周内到期" + count(Section.DUE)
                + "项，上一周期未报告进展" + count(Section.UNREPORTED) + "项。";
    }

    private long count(Section section) {
        return agenda.of(section).stream()
                .map(item -> item.task().id())
                .distinct()
                .count();
    }

    private Table table() {
        var rows = new ArrayList<List<String>>();
        for (Line line : decided) {
            var what = line.task().origin().what();
            LocalDate deadline = what.deadline();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    what.title(),
                    String.join("、", what.lead()),
                    String.join("、", what.responsible()),
                    deadline == null ? "" : deadline.toString()));
        }
        return new Table("附表　任务分工", List.of("序号", "任务", "牵头单位", "责任单位", "期限"), WIDTHS, rows);
    }
}
