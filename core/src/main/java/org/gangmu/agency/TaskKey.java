package org.gangmu.agency;

import org.gangmu.document.Span;
import org.gangmu.statement.TaskClause;

/**
 * Names a task of a document, however often that is read: {@code sha256:…@1234}.
 *
 * @param document the id of its document
 * @param start its first character
 */
public record TaskKey(String document, int start) {
    public static TaskKey of(TaskClause task) {
        Span span = task.span();
        return new TaskKey(span.document(), span.start());
    }

    /** @throws Refused when {@code key} is none */
    public static TaskKey parse(String key) {
        int at = key.lastIndexOf('@');
        if (at < 1 || !key.substring(at + 1).matches("\\d{1,9}")) {
            throw new Refused(Refused.Why.NO_TASK, key);
        }
        return new TaskKey(key.substring(0, at), Integer.parseInt(key.substring(at + 1)));
    }

    @Override
    public String toString() {
        return document + "@" + start;
    }
}
