package org.gangmu.app.mechanisms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.Obligation;
import org.gangmu.mechanism.Outcome;
import org.gangmu.mechanism.Problem;
import org.gangmu.mechanism.Question;
import org.gangmu.mechanism.Replay;
import org.gangmu.mechanism.TimeLimit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as JSON Lines; {@code docs/mechanisms.md} is the contract. Stateless. */
public final class DecisionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DecisionJson() {}

    /** What follows from an event, and after it what is asked; each a line without its line break. */
    public static List<String> lines(Decision decision) {
        var lines = new ArrayList<String>();
        for (Outcome outcome : decision.outcomes()) {
            if (outcome.obligations().isEmpty()) {
                lines.add(line(outcome(outcome)));
            }
            outcome.obligations().forEach(duty -> lines.add(line(obligation(duty, outcome))));
        }
        decision.questions().forEach(question -> lines.add(line(question(question))));
        return lines;
    }

    /** What is wrong with what was told. */
    public static String line(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", problem.kind() == Problem.Kind.MISSING ? "missing" : "problem");
        fields.put("problem", problem.kind().code());
        fields.put("input", problem.field());
        fields.put("message", problem.message());
        return line(fields);
    }

    /** A replay: a line for each colour, rule and person with its count, after one for the whole. */
    public static List<String> lines(Replay replay) {
        var lines = new ArrayList<String>();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("kind", "replay");
        whole.put("events", replay.events());
        whole.put("skipped", replay.skipped());
        whole.put("open", replay.questions());
        lines.add(line(whole));
        replay.signals().forEach((signal, count) -> lines.add(count("light", signal.code(), count)));
        replay.rules().forEach((rule, count) -> lines.add(count("rule", rule, count)));
        replay.obligations().forEach((who, count) -> lines.add(count("who", who, count)));
        return lines;
    }

    private static String count(String what, String name, int count) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "replay_count");
        fields.put(what, name);
        fields.put("count", count);
        return line(fields);
    }

    private static String line(Map<String, Object> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, @Nullable Object> obligation(Obligation duty, Outcome outcome) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        TimeLimit limit = duty.limit();
        fields.put("kind", "obligation");
        fields.put("who", duty.who());
        fields.put("act", duty.act());
        fields.put("limit", limit == null ? null : limit.toString());
        fields.put("due", duty.due() == null ? null : duty.due().toString());
        if (outcome.signal() != null) {
            fields.put("light", outcome.signal().code());
        }
        fields.put("rule", outcome.rule());
        fields.put("clause", clause(outcome.clauses()));
        fields.put("reasons", reasons(outcome));
        return fields;
    }

    /** A colour without anybody who must act, or values of a table of one's own. */
    private static Map<String, @Nullable Object> outcome(Outcome outcome) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", outcome.signal() == null ? "outcome" : "light");
        if (outcome.signal() != null) {
            fields.put("light", outcome.signal().code());
        }
        Map<String, Object> values = new LinkedHashMap<>(outcome.values());
        values.remove(Outcome.LIGHT);
        if (!values.isEmpty()) {
            fields.put("values", plain(values));
        }
        fields.put("rule", outcome.rule());
        fields.put("clause", clause(outcome.clauses()));
        fields.put("reasons", reasons(outcome));
        return fields;
    }

    private static Map<String, @Nullable Object> question(Question question) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "question");
        fields.put("asks", question.kind().code());
        fields.put("names", question.names());
        fields.put("blocks", question.kind().blocks());
        fields.put("message", question.text());
        fields.put("rule", question.rule());
        fields.put("clause", clause(question.clauses()));
        return fields;
    }

    private static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> plain.put(name, value instanceof java.time.LocalDate ? value.toString() : value));
        return plain;
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome.reasons().stream()
                .map(reason -> reason.label() + " = " + Values.text(reason.value()) + "：" + reason.test())
                .toList();
    }

    /** The clauses with their words. */
    static String clause(List<Clause> clauses) {
        return String.join(
                "；",
                clauses.stream()
                        .map(clause -> clause.citation() + "：" + clause.quote())
                        .toList());
    }
}
