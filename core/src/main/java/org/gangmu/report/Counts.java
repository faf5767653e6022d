package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.report.Sentence.Draft;

/** Counts of verdicts, each with its rows. Stateless. */
final class Counts {
    private Counts() {}

    static Value.Counted of(List<Verdict> verdicts) {
        return Value.Counted.of(
                verdicts.stream().map(verdict -> verdict.target().span()).toList(), "项");
    }

    /** Goes on with “在轨3项，明显落后3项，暂不能研判17项”; lights that nothing has are left out. */
    static Draft lights(Draft draft, List<Verdict> verdicts) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Light light : Light.values()) {
            List<Verdict> with =
                    verdicts.stream().filter(v -> v.light() == light).toList();
            if (!with.isEmpty()) {
                chinese.add((light == Light.GREY ? "暂不能研判" : light.chineseName()) + "{" + light.code() + "}");
                english.add("{" + light.code() + "} "
                        + (light == Light.GREY ? "that cannot be judged yet" : light.englishName()));
                draft.with(light.code(), of(with));
            }
        }
        return draft.and(String.join("、", chinese), String.join(", ", english));
    }
}
