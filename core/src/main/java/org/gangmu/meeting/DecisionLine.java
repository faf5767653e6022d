package org.gangmu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Parties;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.jspecify.annotations.Nullable;

/**
 * A line of a meeting's decisions or of an instruction as a proposal of a task: what, who, by when. Nothing is guessed: what the line
 * does not say stays open for the person who accepts it.
 *
 * <p>由区教体局牵头，3月底前完成东湖小学扩建选址，区自然资源局配合。
 *
 * @param line as typed, without its number
 * @param lead agencies that lead, by the registry's name
 * @param responsible those that take part
 * @param deadline the last day; null when the line tells none
 */
public record DecisionLine(
        String line,
        List<String> lead,
        List<String> responsible,
        @Nullable LocalDate deadline) {
    private static final int LONGEST_TITLE = 60;

    public DecisionLine {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    /** One for each line that is not blank; numbers before it (1. （一） ①) are dropped. */
    public static List<DecisionLine> parse(String text, Parties parties) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳])\\s*", ""))
                .filter(line -> !line.isBlank())
                .map(line -> of(line, parties))
                .toList();
    }

    private static DecisionLine of(String line, Parties parties) {
        List<SaidAgency> said = SaidAgency.in(line, parties);
        boolean leads = said.stream().anyMatch(one -> one.part() == SaidAgency.Part.LEAD);
        List<String> lead = names(said.stream()
                .filter(one -> one.part() == SaidAgency.Part.LEAD || !leads && one.part() == SaidAgency.Part.NAMED));
        List<String> others = names(said.stream().filter(one -> !lead.contains(one.name())));
        return new DecisionLine(line, lead, others, SaidDay.in(line, parties.day()));
    }

    private static List<String> names(Stream<SaidAgency> said) {
        return said.map(SaidAgency::name).distinct().toList();
    }

    /** The task it proposes. */
    public What what(TaskKind kind) {
        String title = line.replaceAll("[。；;]$", "");
        return new What(
                kind,
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                line,
                lead,
                responsible,
                deadline,
                Cadence.MONTHLY);
    }
}
