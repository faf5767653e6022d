package org.gangmu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 存在问题 and 对策建议: what is wrong, the gravest first, and an answer to each. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    Problems(Basis basis) {
        problems.addAll(BehindProblems.of(basis));
        problems.addAll(ContradictionProblems.of(basis));
        problems.addAll(PromiseProblems.of(basis));
        problems.addAll(MissingProblems.of(basis));
        problems.sort(Comparator.comparing(Problem::severity));
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft("problems", "存在问题", "Problems");
        problems.forEach(problem -> chapter.item(0, problem.light(), problem.said()));
        return chapter.chapter();
    }

    Optional<Chapter> suggestions() {
        ChapterDraft chapter = new ChapterDraft("suggestions", "对策建议", "Suggestions");
        int number = 0;
        for (Problem problem : problems) {
            number++;
            if (!problem.advice().isEmpty()) {
                chapter.item(number, null, problem.advice());
            }
        }
        return chapter.chapter();
    }
}
