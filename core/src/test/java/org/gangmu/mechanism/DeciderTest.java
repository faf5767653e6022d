package org.gangmu.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.DecisionTable.Input;
import org.gangmu.mechanism.DecisionTable.Output;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.Problem.Kind;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {
    private static final Decider DECIDER = new Decider(WorkingDays.standard());

    /** A table over one number {@code n}: rows of condition, who, limit. */
    private static Pack pack(HitPolicy policy, String[]... rows) {
        var type = new EventType(
                "e",
                "事件",
                List.of(
                        new Field("n", "数", FieldType.NUMBER, true, null),
                        new Field("o", "另一数", FieldType.NUMBER, false, null)));
        var all = new java.util.ArrayList<Row>();
        for (String[] row : rows) {
            all.add(new Row(
                    "" + (all.size() + 1),
                    List.of(UnaryTests.parse(row[0]), UnaryTests.parse(row[1])),
                    List.of(Formula.parse(row[2]), Formula.parse(row[3])),
                    List.of("c")));
        }
        var table = new DecisionTable(
                "t",
                "表",
                "e",
                policy,
                List.of(
                        new Input("数", Formula.parse("n"), FieldType.NUMBER),
                        new Input("另一数", Formula.parse("o"), FieldType.NUMBER)),
                List.of(new Output("who", "责任人", FieldType.TEXT), new Output("limit", "时限", FieldType.LIMIT)),
                all);
        return new Pack(
                "p",
                "包",
                "",
                List.of(type),
                List.of(
                        new Parameter(new Field("from", "门槛", FieldType.NUMBER, true, null), "从几起？", List.of("c")),
                        new Parameter(new Field("within", "时限", FieldType.LIMIT, true, null), "多久？", List.of())),
                List.of(new Clause("c", "文件", "", "一", "……")),
                List.of(table));
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static Decision decide(Pack pack, String n, Map<String, Object> parameters) {
        return DECIDER.decide(pack, parameters, event(pack, Map.of("n", n)));
    }

    private static Event event(Pack pack, Map<String, Object> values) {
        var told = new HashMap<String, Object>(values);
        told.put("type", "e");
        told.put("at", "2021-04-30T17:40");
        EventReading reading = EventReading.of(pack, told);
        assertThat(reading.problems()).isEmpty();
        return reading.event();
    }

    private static List<String> who(Decision decision) {
        return decision.outcomes().stream()
                .flatMap(outcome -> outcome.obligations().stream())
                .map(Obligation::who)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30分钟     | 2021-04-30T18:10",
                "2小时内    | 2021-04-30T19:40",
                "24 hours   | 2021-05-01T17:40",
                "3天        | 2021-05-03",
                "1个工作日  | 2021-05-06", // 1 to 5 May are off
                "3 working days | 2021-05-08", // Thursday, Friday, and the Saturday made up
                "立即       | 2021-04-30T17:40"
            })
    void theEndOfALimitIsCountedFromTheEvent(String limit, String due) {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "\"甲\"", '"' + limit + '"'));
        Obligation duty =
                decide(pack, "1", Map.of()).outcomes().get(0).obligations().get(0);
        assertThat(duty.due()).hasToString(due);
        assertThat(Due.parse(due)).isEqualTo(duty.due());
    }

    @Test
    void aLimitIsOverAfterItsMinuteOrItsDay() {
        assertThat(Due.parse("2021-05-06").isPast(LocalDateTime.of(2021, 5, 6, 23, 59)))
                .isFalse();
        assertThat(Due.parse("2021-05-06").isPast(LocalDateTime.of(2021, 5, 7, 0, 0)))
                .isTrue();
        assertThat(Due.parse("2021-05-06T08:30").isPast(LocalDateTime.of(2021, 5, 6, 8, 31)))
                .isTrue();
    }

    @Test
    void aLimitThatIsNotDecidedLeavesTheObligationAndAsks() {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "\"甲\"", "within"));
        Decision decision = decide(pack, "1", Map.of());
        assertThat(decision.outcomes().get(0).obligations()).containsExactly(new Obligation("甲", "", null, null));
        assertThat(decision.questions()).extracting(Question::kind).containsExactly(Question.Kind.LIMIT);
        assertThat(decision.isComplete()).isTrue();
        Decision decided = decide(pack, "1", Map.of("within", "2小时"));
        assertThat(decided.outcomes().get(0).obligations().get(0).due()).hasToString("2021-04-30T19:40");
        assertThat(decided.questions()).isEmpty();
    }

    @Test
    void aThresholdThatIsNotDecidedIsAskedAndNotGuessed() {
        Pack pack = pack(HitPolicy.UNIQUE, row(">= from", "-", "\"甲\"", "null"), row("< from", "-", "\"乙\"", "null"));
        Decision open = decide(pack, "5", Map.of());
        assertThat(open.outcomes()).isEmpty();
        assertThat(open.questions()).extracting(Question::rule).containsExactly("t/1", "t/2");
        assertThat(open.questions().get(0).text()).isEqualTo("从几起？");
        assertThat(open.isComplete()).isFalse();
        assertThat(who(decide(pack, "5", Map.of("from", new BigDecimal("5"))))).containsExactly("甲");
        assertThat(who(decide(pack, "4.9", Map.of("from", new BigDecimal("5")))))
                .containsExactly("乙");
    }

    @Test
    void ofFirstARowBelowAnOpenOneIsNotTaken() {
        Pack pack = pack(HitPolicy.FIRST, row(">= from", "-", "\"甲\"", "null"), row("-", "-", "\"乙\"", "null"));
        assertThat(who(decide(pack, "5", Map.of()))).isEmpty();
        assertThat(decide(pack, "5", Map.of()).isComplete()).isFalse();
        assertThat(who(decide(pack, "5", Map.of("from", new BigDecimal("6"))))).containsExactly("乙");
        assertThat(who(decide(pack, "7", Map.of("from", new BigDecimal("6"))))).containsExactly("甲");
    }

    @Test
    void anOptionalInputThatWasNotToldIsAskedFor() {
        Pack pack = pack(HitPolicy.COLLECT, row("> 0", "-", "\"甲\"", "null"), row("> 0", "> 3", "\"乙\"", "null"));
        Decision decision = decide(pack, "1", Map.of());
        assertThat(who(decision)).containsExactly("甲");
        assertThat(decision.questions()).extracting(Question::kind).containsExactly(Question.Kind.INPUT);
        assertThat(decision.questions().get(0).text()).isEqualTo("另一数");
        // where another condition fails already, nothing hangs on it
        assertThat(decide(pack, "-1", Map.of()).questions()).isEmpty();
    }

    @Test
    void hitPoliciesDiffer() {
        String[][] both = {row("> 0", "-", "\"甲\"", "null"), row("> 1", "-", "\"乙\"", "null")};
        assertThat(who(decide(pack(HitPolicy.FIRST, both), "2", Map.of()))).containsExactly("甲");
        assertThat(who(decide(pack(HitPolicy.COLLECT, both), "2", Map.of()))).containsExactly("甲", "乙");
        assertThat(who(decide(pack(HitPolicy.RULE_ORDER, both), "2", Map.of()))).containsExactly("甲", "乙");
        Decision any = decide(pack(HitPolicy.ANY, both), "2", Map.of());
        assertThat(any.outcomes()).isEmpty();
        assertThat(any.questions()).extracting(Question::kind).containsExactly(Question.Kind.CONFLICT);
        String[][] same = {row("> 0", "-", "\"甲\"", "null"), row("> 1", "-", "\"甲\"", "null")};
        assertThat(who(decide(pack(HitPolicy.ANY, same), "2", Map.of()))).containsExactly("甲");
    }

    @Test
    void rowsThatOverlapUnderUniqueAreRefused() {
        assertThatThrownBy(() ->
                        pack(HitPolicy.UNIQUE, row("[1..3]", "-", "\"甲\"", "null"), row(">= 3", "-", "\"乙\"", "null")))
                .isInstanceOf(UnusableMechanism.class)
                .hasMessageContaining("table t: rows 1 and 2 can apply together");
        // told apart by the other column
        pack(HitPolicy.UNIQUE, row("[1..3]", "< 5", "\"甲\"", "null"), row(">= 3", ">= 5", "\"乙\"", "null"));
        pack(HitPolicy.UNIQUE, row("[1..3)", "-", "\"甲\"", "null"), row(">= 3", "-", "\"乙\"", "null"));
    }

    @Test
    void rowsThatOverlapOnceAParameterIsDecidedAreAConflict() {
        Pack pack = pack(HitPolicy.UNIQUE, row(">= from", "-", "\"甲\"", "null"), row(">= 3", "-", "\"乙\"", "null"));
        Decision decision = decide(pack, "4", Map.of("from", new BigDecimal("2")));
        assertThat(decision.outcomes()).isEmpty();
        assertThat(decision.questions()).extracting(Question::kind).containsExactly(Question.Kind.CONFLICT);
        assertThat(decision.questions().get(0).names()).containsExactly("t/1", "t/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "> \"三\" | \"甲\" | null     | table t, row 1, column 数: “三” is no number",
                "> three  | \"甲\" | null     | “three” is neither a field of e nor a parameter",
                "-        | 甲     | null     | “甲” is neither a field of e nor a parameter; a text stands in quotes: \"甲\"",
                "-        | 3      | null     | table t, row 1, column 责任人: “3” is no string",
                "-        | \"甲\" | \"很快\" | “很快” is no time limit; write 2小时, 3天 or 5个工作日"
            })
    void aCellThatMakesNoSenseIsNamed(String test, String who, String limit, String message) {
        assertThatThrownBy(() -> pack(HitPolicy.UNIQUE, row(test, "-", who, limit)))
                .isInstanceOf(UnusableMechanism.class)
                .hasMessageContaining(message);
    }

    @Test
    void aListNamesSeveral() {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "[\"甲\", \"乙\"]", "null"));
        assertThat(who(decide(pack, "1", Map.of()))).containsExactly("甲", "乙");
    }

    @Test
    void aYearTheCalendarDoesNotKnowLeavesTheEndOpen() {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "\"甲\"", "\"5个工作日\""));
        EventReading late = EventReading.of(pack, Map.of("type", "e", "n", 1, "at", "2026-12-30T08:00"));
        Decision decision = DECIDER.decide(pack, Map.of(), late.event());
        assertThat(decision.outcomes().get(0).obligations().get(0).due()).isNull();
        assertThat(decision.questions()).extracting(Question::kind).containsExactly(Question.Kind.CALENDAR);
        assertThat(decision.questions().get(0).text()).contains("2027");
    }

    @Test
    void theSameEventGivesTheSameDecisionWithReasons() {
        Pack pack = pack(HitPolicy.UNIQUE, row("> 1", "-", "\"甲\"", "\"1天\""));
        assertThat(decide(pack, "2", Map.of())).isEqualTo(decide(pack, "2", Map.of()));
        assertThat(decide(pack, "2", Map.of()).outcomes().get(0).reasons())
                .containsExactly(new Outcome.Reason("数", new BigDecimal("2"), "> 1"));
    }

    @Test
    void whatIsNoEventIsToldFieldByField() {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "\"甲\"", "null"));
        assertThat(kinds(pack, Map.of("n", 1))).containsExactly(Kind.MISSING);
        assertThat(kinds(pack, Map.of("type", "fire"))).containsExactly(Kind.UNKNOWN_TYPE);
        assertThat(kinds(pack, Map.of("type", "e", "n", "两", "m", 3, "at", "2021-02-30T08:00")))
                .containsExactly(Kind.WRONG_TYPE, Kind.WRONG_TYPE, Kind.UNKNOWN_FIELD);
        assertThat(kinds(pack, Map.of("type", "e", "n", List.of(1), "at", "昨天")))
                .contains(Kind.WRONG_TYPE);
        assertThat(kinds(pack, Map.of("type", "e", "at", "2021-05-06"))).contains(Kind.MISSING, Kind.WRONG_TYPE);
        assertThat(kinds(pack, Map.of("type", "e", "n", "1e999999", "at", "2021-05-06T08:00")))
                .containsExactly(Kind.WRONG_TYPE);
    }

    private static List<Kind> kinds(Pack pack, Map<String, Object> told) {
        EventReading reading = EventReading.of(pack, told);
        assertThat(reading.event()).isNull();
        return reading.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void aMomentWithAnOffsetIsToldByTheClockOfChina() {
        Pack pack = pack(HitPolicy.UNIQUE, row("-", "-", "\"甲\"", "null"));
        Event event = EventReading.of(pack, Map.of("type", "e", "n", 1, "at", "2021-05-06T00:30Z"))
                .event();
        assertThat(event.at()).isEqualTo(LocalDateTime.of(2021, 5, 6, 8, 30));
    }

    @Test
    void aReplayCounts() {
        Pack pack = pack(HitPolicy.UNIQUE, row("> 1", "-", "\"甲\"", "null"), row("<= 1", ">= 0", "\"乙\"", "null"));
        List<Event> events = List.of(
                event(pack, Map.of("n", 2)),
                event(pack, Map.of("n", 3)),
                event(pack, Map.of("n", 1, "o", 1)),
                new Event("other", "k", LocalDateTime.of(2021, 1, 1, 0, 0), Map.of()));
        Replay replay = Replay.of(DECIDER, pack, Map.of(), events);
        assertThat(replay.events()).isEqualTo(3);
        assertThat(replay.skipped()).isEqualTo(1);
        assertThat(replay.rules()).isEqualTo(Map.of("t/1", 2, "t/2", 1));
        assertThat(replay.obligations()).isEqualTo(Map.of("甲", 2, "乙", 1));
    }
}
