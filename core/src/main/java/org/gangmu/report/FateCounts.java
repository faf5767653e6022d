package org.gangmu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.lineage.Fate;
import org.gangmu.lineage.Strand;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Strands;

/** Counts what became of projects or undertakings. Stateless. */
final class FateCounts {
    private static final List<Fate> ORDER = List.of(
            Fate.FINISHED,
            Fate.CARRIED_ON,
            Fate.RENAMED,
            Fate.SHORT,
            Fate.SLIPPING,
            Fate.DROPPED,
            Fate.UNTOLD,
            Fate.OPEN);

    private static final Map<Fate, Text> WORDS = Map.of(
            Fate.FINISHED, new Text("已完成", "finished"),
            Fate.CARRIED_ON, new Text("仍在推进", "carried on"),
            Fate.RENAMED, new Text("更名后推进", "carried on under another name"),
            Fate.SHORT, new Text("未足额完成", "short of its number"),
            Fate.SLIPPING, new Text("推迟", "put off"),
            Fate.DROPPED, new Text("没有下文", "dropped"),
            Fate.UNTOLD, new Text("未见交代", "not accounted for"),
            Fate.OPEN, new Text("尚待分晓", "still open"));

    private FateCounts() {}

    /** Goes on with “已完成18项、仍在推进19项”; fates that nothing has are left out. */
    static Draft say(Draft draft, List<Strand> strands, String unit) {
        Map<Fate, List<Strand>> byFate = new LinkedHashMap<>();
        ORDER.forEach(fate -> byFate.put(fate, new ArrayList<>()));
        strands.forEach(strand ->
                byFate.computeIfAbsent(strand.fate(), any -> new ArrayList<>()).add(strand));
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        byFate.forEach((fate, with) -> {
            if (!with.isEmpty()) {
                Text words = WORDS.getOrDefault(fate, new Text(fate.chineseName(), fate.englishName()));
                chinese.add(words.chinese() + "{" + fate.code() + "}");
                english.add("{" + fate.code() + "} " + words.english());
                draft.with(fate.code(), new Strands(with, unit));
            }
        });
        return draft.and(String.join("、", chinese), String.join(", ", english));
    }
}
