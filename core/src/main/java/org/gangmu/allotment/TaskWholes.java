package org.gangmu.allotment;

import java.util.List;
import java.util.Optional;
import org.gangmu.allotment.Whole.Manner;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Figure;
import org.gangmu.statement.TaskClause;

/** Turns a task of an action plan into what can be divided: its first number, and how that behaves. Stateless. */
public final class TaskWholes {
    private TaskWholes() {}

    /**
     * @param figures those read from the task's document; the first target within the task's span is its quantity
     * @param years those of the document
     */
    public static Whole of(TaskClause task, List<Figure> figures, Period years) {
        String key = task.span().document() + "@" + task.span().start();
        Optional<Figure> quantity = figures.stream()
                .filter(figure -> figure.span().start() >= task.span().start()
                        && figure.span().end() <= task.span().end())
                .filter(figure ->
                        figure.measure() == Measure.LEVEL && figure.status() == Status.TARGET && figure.upper() == null)
                .findFirst();
        return quantity.map(figure ->
                        Whole.ofTask(key, task.title().strip(), figure.value(), figure.unit(), years, manner(figure)))
                .orElseGet(() -> Whole.ofTask(key, task.title().strip(), null, "", years, Manner.RATE));
    }

    /** 每年新增25家 is a yearly amount; 企业达到9家 what stands there in the end; 新建33所 comes together. */
    private static Manner manner(Figure figure) {
        String quote = figure.quote();
        if (quote.matches(".*(?:每年|年均|每季|每月).*")) {
            return Manner.RATE;
        }
        return quote.matches(".*(?:达到|达|保持|稳定在|总数|突破).*") ? Manner.LEVEL : Manner.FLOW;
    }
}
