package org.gangmu.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.document.Span;
import org.gangmu.judge.Light;
import org.gangmu.judge.RuleSet;
import org.gangmu.reading.ProseSentence;
import org.gangmu.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How many projects a document wants to see moved from one pool to the next in a year: “25 个策划项目转为储备项目”. Judged like any
 * target: what is moved against the share of the year that is over.
 *
 * @param span the words
 */
public record PoolTarget(Stage from, Stage to, int year, int count, Span span, String words) {
    // 水务集团科创中心等 25 个策划项目转为储备项目
    private static final Pattern MOVE =
            Pattern.compile("(\\d{1,5})个(策划|谋划|储备|预备|前期|在建|建设)(?:类)?项目(?:转为|转化为|转入|进入|转)(储备|预备|前期|建设|开工|竣工|投产)");

    /** The targets that the text of {@code reading} sets. */
    public static List<PoolTarget> find(Reading reading) {
        var targets = new ArrayList<PoolTarget>();
        for (ProseSentence sentence : ProseSentence.listAll(reading)) {
            Matcher matcher = MOVE.matcher(sentence.view().text()).region(sentence.start(), sentence.end());
            while (sentence.ahead() && sentence.period().isKnown() && matcher.find()) {
                Stage from = stage(matcher.group(2));
                Stage to = stage(matcher.group(3));
                if (from.compareTo(to) < 0) {
                    targets.add(new PoolTarget(
                            from,
                            to,
                            sentence.period().lastYear(),
                            Integer.parseInt(matcher.group(1)),
                            sentence.span(matcher.start(), matcher.end()),
                            matcher.group()));
                }
            }
        }
        return targets;
    }

    private static Stage stage(String word) {
        return switch (word) {
            case "策划", "谋划" -> Stage.IDEA;
            case "储备" -> Stage.RESERVE;
            case "预备", "前期" -> Stage.PREPARATORY;
            case "竣工" -> Stage.COMPLETED;
            case "投产" -> Stage.PRODUCING;
            default -> Stage.CONSTRUCTION;
        };
    }

    /**
     * How a target stands on a day.
     *
     * @param moved how many have moved; a project that goes further than asked counts too
     * @param due how many would have by now, the year's days being alike
     */
    public record Standing(PoolTarget target, int moved, BigDecimal due, Light light) {}

    /** Judges it by the projects as they were known on {@code day}. */
    public Standing judge(Collection<Project> projects, LocalDate day, RuleSet rules) {
        int moved = (int) projects.stream()
                .filter(project -> crossed(project, day).isPresent())
                .count();
        int length = Year.of(year).length();
        int elapsed = day.getYear() < year ? 0 : day.getYear() > year ? length : day.getDayOfYear();
        BigDecimal due =
                BigDecimal.valueOf((long) count * elapsed).divide(BigDecimal.valueOf(length), 1, RoundingMode.HALF_UP);
        return new Standing(this, moved, due, light(moved, due, elapsed == length, rules));
    }

    private Light light(int moved, BigDecimal due, boolean over, RuleSet rules) {
        if (moved >= count || !over && moved >= due.doubleValue()) {
            return Light.GREEN;
        }
        boolean near = !over && moved >= due.doubleValue() * rules.yellowFrom();
        return near ? Light.YELLOW : Light.RED;
    }

    /** The day in the target's year on which a project that stood at or before {@code from} came to {@code to} or beyond. */
    private Optional<LocalDate> crossed(Project project, LocalDate day) {
        LocalDate first = MonthDay.of(1, 1).atYear(year);
        return project.spells().stream()
                .filter(spell -> spell.passed() && spell.stage().compareTo(to) < 0 && reaches(spell.next()))
                .map(Spell::to)
                .filter(on -> on != null && !on.isBefore(first) && on.getYear() == year && !on.isAfter(day))
                .findFirst();
    }

    private boolean reaches(@Nullable Stage stage) {
        return stage != null && stage.compareTo(to) >= 0;
    }
}
