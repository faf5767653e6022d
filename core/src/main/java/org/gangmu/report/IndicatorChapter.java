package org.gangmu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.judge.Cause;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.report.Sentence.Draft;

/** 主要指标完成情况: by the plan's own groups, what is binding told apart from what is expected. */
final class IndicatorChapter {
    private final Basis basis;

    IndicatorChapter(Basis basis) {
        this.basis = basis;
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft("indicators", "主要指标完成情况", "Indicators");
        Map<String, List<Verdict>> groups = new LinkedHashMap<>();
        basis.evaluation()
                .verdicts()
                .forEach(verdict -> groups.computeIfAbsent(verdict.target().group(), group -> new ArrayList<>())
                        .add(verdict));
        groups.forEach((group, verdicts) -> {
            if (!group.isEmpty()) {
                Target first = verdicts.get(0).target();
                chapter.heading(Sentence.of("{group}", "{group}")
                        .with("group", new Value.Named(first.span(), group, english(verdicts, group))));
            }
            chapter.say(count(verdicts));
            verdicts.stream()
                    .filter(verdict -> !isSilent(verdict, Cause.NO_DATA) && !isSilent(verdict, Cause.TARGET_OPEN))
                    .forEach(verdict -> chapter.say(IndicatorSentences.of(verdict)));
            silent(verdicts, Cause.TARGET_OPEN).ifPresent(chapter::say);
            silent(verdicts, Cause.NO_DATA).ifPresent(chapter::say);
        });
        return chapter.chapter();
    }

    private static String english(List<Verdict> verdicts, String group) {
        return verdicts.stream()
                .map(verdict -> verdict.target().indicatorId())
                .filter(java.util.Objects::nonNull)
                .flatMap(id -> org.gangmu.catalogue.Catalogue.standard().findById(id).stream())
                .map(indicator -> indicator.group())
                .filter(known -> known.chineseName().equals(group))
                .map(known -> known.englishName())
                .findFirst()
                .orElse(group);
    }

    /** “本类指标8项（约束性2项），在轨1项，明显落后2项，暂不能研判5项。” */
    private static Draft count(List<Verdict> verdicts) {
        Draft draft = Sentence.of("本类指标{all}", "{all} indicators").with("all", Counts.of(verdicts));
        List<Verdict> binding =
                verdicts.stream().filter(v -> v.target().isBinding()).toList();
        if (!binding.isEmpty()) {
            draft.and("（其中约束性{binding}）", " ({binding} binding)").with("binding", Counts.of(binding));
        }
        return Counts.lights(draft.and("，", ": "), verdicts).and("。", ".");
    }

    private static boolean isSilent(Verdict verdict, Cause cause) {
        return verdict.cause() == cause && verdict.inputs().isEmpty();
    }

    /** What nothing is known of is said once, and not for each. */
    private static Optional<Draft> silent(List<Verdict> verdicts, Cause cause) {
        List<Verdict> silent = verdicts.stream().filter(v -> isSilent(v, cause)).toList();
        if (silent.size() < 2) {
            return silent.stream().findFirst().map(v -> IndicatorSentences.of(v).get(0));
        }
        boolean open = cause == Cause.TARGET_OPEN;
        List<Value> names = new ArrayList<>();
        silent.forEach(verdict -> names.add(Basis.name(verdict.target())));
        return Optional.of(Sentence.of(
                        "{names}等{count}" + (open ? "的目标以上级下达为准，下达数值未见公布，暂不能研判。" : "自规划期开始以来未见公布数据，暂不能研判。"),
                        open
                                ? "The targets of {names} ({count} in all) are those assigned from above, and these have not been published."
                                : "Of {names} ({count} in all) nothing has been published since the plan began.")
                .with("names", new Value.Listed(names))
                .with("count", Counts.of(silent))
                .shining(Light.GREY));
    }
}
