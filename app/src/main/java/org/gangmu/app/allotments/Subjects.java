package org.gangmu.app.allotments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.allotment.TaskWholes;
import org.gangmu.allotment.Whole;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Owners;
import org.gangmu.catalogue.Owners.Owner;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.plan.Plan;
import org.gangmu.plan.Target;
import org.gangmu.statement.Figure;
import org.gangmu.statement.TaskClause;
import org.springframework.stereotype.Component;

/** Finds what can be divided on a day: the targets of the plan that is judged, the tasks of action plans of several years. */
@Component
final class Subjects {
    private final Judgements judgements;
    private final Shelf shelf;
    private final AgencyDesk agencies;

    Subjects(Judgements judgements, Shelf shelf, AgencyDesk agencies) {
        this.judgements = judgements;
        this.shelf = shelf;
        this.agencies = agencies;
    }

    /** The targets in the order of the plan; none where no plan is known. */
    List<Subject> targets(LocalDate day, Words words) {
        Optional<Judgement> judgement = judgements.on(day);
        if (judgement.isEmpty()) {
            return List.of();
        }
        Plan plan = judgement.get().evaluation().plan();
        var labels = new SourceLabels(judgement.get().holdings(), words);
        List<String> names = agencies.names(day);
        return plan.targets().stream()
                .map(target -> new Subject(
                        Whole.of(target, plan.period()),
                        target,
                        target.group(),
                        owners(target, names, words),
                        labels.link(target.span().document(), target.span().start())))
                .toList();
    }

    private static List<String> owners(Target target, List<String> names, Words words) {
        Owner owner = Owners.standard().of(target.indicatorId());
        List<String> named = names.stream().filter(owner::isNamed).limit(1).toList();
        return named.isEmpty() ? List.of(words.english() ? owner.english() : owner.general()) : named;
    }

    /** The tasks of the plans of several years, the latest plan first, each plan's in its order. */
    List<Subject> tasks(LocalDate day, Words words) {
        Holdings holdings = shelf.on(day);
        var labels = new SourceLabels(holdings, words);
        var tasks = new ArrayList<Subject>();
        for (Held held : holdings.list()) {
            Document document = held.document();
            boolean severalYears = document.period().isKnown()
                    && document.period().lastYear() > document.period().firstYear();
            if (document.type() == DocumentType.ACTION_PLAN && severalYears) {
                List<Figure> figures = held.list(Figure.class);
                for (TaskClause task : held.list(TaskClause.class)) {
                    tasks.add(new Subject(
                            TaskWholes.of(task, figures, document.period()),
                            null,
                            task.plan(),
                            owners(task, day),
                            labels.link(document.id(), task.span().start())));
                }
            }
        }
        return List.copyOf(tasks);
    }

    private List<String> owners(TaskClause task, LocalDate day) {
        List<String> named = task.lead().isEmpty() ? task.responsible() : task.lead();
        return named.stream()
                .map(name -> agencies.nameOf(name, day))
                .distinct()
                .limit(3)
                .toList();
    }

    /** Targets, then tasks. */
    List<Subject> all(LocalDate day, Words words) {
        var all = new ArrayList<>(targets(day, words));
        all.addAll(tasks(day, words));
        return all;
    }
}
