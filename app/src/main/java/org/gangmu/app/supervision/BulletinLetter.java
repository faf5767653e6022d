package org.gangmu.app.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangmu.app.letters.Letter;
import org.gangmu.app.letters.Letter.Part;
import org.gangmu.app.letters.Letter.Table;
import org.gangmu.app.store.BulletinLedger.Bulletin;
import org.gangmu.bulletin.Criterion;
import org.gangmu.bulletin.Ranked;
import org.gangmu.bulletin.Ranked.Point;
import org.gangmu.bulletin.RankingRule;

/** The words of a bulletin, all of them out of its rows. */
record BulletinLetter(Bulletin bulletin) {
    private static final int NAMED = 5;
    private static final List<Integer> WIDTHS = List.of(3, 12, 4, 4, 4, 4, 4, 4, 4, 5);

    Letter letter() {
        List<Ranked> ranked =
                bulletin.rows().stream().filter(row -> row.rank() != null).toList();
        var parts = new ArrayList<Part>();
        parts.add(Part.said("根据任务台账，现将" + Letter.chinese(bulletin.first()) + "至" + Letter.chinese(bulletin.last())
                + "各单位重点任务办理情况通报如下。"));
        parts.add(Part.heading("一、总体情况"));
        parts.add(Part.said(total()));
        parts.add(Part.heading("二、排名情况"));
        parts.add(Part.said(ranking(ranked)));
        parts.add(Part.heading("三、存在问题"));
        parts.add(Part.said(problems(Criterion.OVERDUE, "存在超期未完成任务的单位")));
        parts.add(Part.said(problems(Criterion.UNREPORTED, "未按周期报告进展的单位")));
        parts.add(Part.said(escalated()));
        parts.add(Part.heading("四、评分办法"));
        parts.add(Part.said(rule()));
        return new Letter(
                bulletin.number() == 0 ? "" : bulletin.mark(),
                bulletin.title(),
                "各有关单位",
                parts,
                table(),
                List.of("签发：" + bulletin.author()),
                bulletin.day());
    }

    /** Tasks are counted once, however many agencies answer for them. */
    private String total() {
        String words = "共涉及" + bulletin.rows().size() + "个单位、" + tasks(Criterion.values()) + "项有期限的任务：按期完成"
                + tasks(Criterion.MET) + "项，按期推进" + tasks(Criterion.ON_TIME) + "项，逾期完成" + tasks(Criterion.LATE)
                + "项，超期未完成"
                + tasks(Criterion.OVERDUE) + "项；升级督办" + tasks(Criterion.BLUE, Criterion.ORANGE, Criterion.RED) + "项。";
        return bulletin.rows().isEmpty() ? "本期没有有期限的任务。" : words;
    }

    private long tasks(Criterion... which) {
        List<Criterion> wanted = List.of(which);
        return bulletin.rows().stream()
                .flatMap(row -> row.points().stream())
                .filter(point -> wanted.contains(point.criterion()))
                .map(Point::task)
                .distinct()
                .count();
    }

    private String ranking(List<Ranked> ranked) {
        int few = bulletin.rows().size() - ranked.size();
        String unranked = few == 0 ? "" : "任务不足" + bulletin.rule().fewest() + "项的" + few + "个单位只列出，不排名。";
        if (ranked.isEmpty()) {
            return "没有达到排名所需任务数的单位。" + unranked;
        }
        int last = Objects.requireNonNull(ranked.get(ranked.size() - 1).rank());
        String first = named(ranked, 1);
        return "参加排名的单位" + ranked.size() + "个，得分相同的名次并列。排在第1位的是" + first
                + (last == 1 ? "。" : "；排在末位（第" + last + "位）的是" + named(ranked, last) + "。") + unranked;
    }

    private static String named(List<Ranked> ranked, int rank) {
        return ranked.stream()
                .filter(row -> Objects.requireNonNull(row.rank()) == rank)
                .map(row -> row.agency() + "（" + row.score() + "分）")
                .collect(Collectors.joining("、"));
    }

    private String problems(Criterion criterion, String words) {
        List<Ranked> with = bulletin.rows().stream()
                .filter(row -> row.count(criterion) > 0)
                .sorted(java.util.Comparator.comparingLong((Ranked row) -> -row.count(criterion))
                        .thenComparing(Ranked::agency))
                .toList();
        if (with.isEmpty()) {
            return words + "：无。";
        }
        String named = with.stream()
                .limit(NAMED)
                .map(row -> row.agency() + row.count(criterion) + (criterion == Criterion.OVERDUE ? "项" : "次"))
                .collect(Collectors.joining("、"));
        return words + with.size() + "个：" + named + (with.size() > NAMED ? "等" : "") + "。";
    }

    private String escalated() {
        String named = bulletin.rows().stream()
                .filter(row -> row.count(Criterion.RED) > 0)
                .map(Ranked::agency)
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "本期没有红色督办。" : "本期被红色督办的单位：" + named + "。";
    }

    private String rule() {
        RankingRule rule = bulletin.rule();
        String weights = java.util.Arrays.stream(Criterion.values())
                .map(criterion ->
                        rule.of(criterion).chinese() + rule.of(criterion).points() + "分")
                .collect(Collectors.joining("，"));
        return "每项任务按其状况计分，未报进展、升级督办按次计分，合计除以任务数为得分：" + weights + "。任务不足" + rule.fewest() + "项的单位不排名。（规则" + rule.id()
                + "/" + rule.version() + "）";
    }

    private Table table() {
        return new Table(
                "附表　各单位办理情况",
                List.of("名次", "单位", "任务", "按期完成", "按期推进", "逾期完成", "超期", "未报", "督办", "得分"),
                WIDTHS,
                bulletin.rows().stream().map(BulletinLetter::cells).toList());
    }

    private static List<String> cells(Ranked row) {
        long escalated = row.count(Criterion.BLUE) + row.count(Criterion.ORANGE) + row.count(Criterion.RED);
        return List.of(
                row.rank() == null ? "—" : row.rank().toString(),
                row.agency(),
                String.valueOf(row.tasks()),
                String.valueOf(row.count(Criterion.MET)),
                String.valueOf(row.count(Criterion.ON_TIME)),
                String.valueOf(row.count(Criterion.LATE)),
                String.valueOf(row.count(Criterion.OVERDUE)),
                String.valueOf(row.count(Criterion.UNREPORTED)),
                String.valueOf(escalated),
                row.score() == null ? "—" : row.score().toPlainString());
    }
}
