package org.gangmu.mechanism.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.Obligation;
import org.gangmu.mechanism.Outcome;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that travel with the program, row by row against the clauses they come from. */
class ShippedPacksTest {
    private static final Decider DECIDER = new Decider(WorkingDays.standard());

    /** The cases of {@code cases.tsv}: what each row comes to. */
    private record Case(String pack, String rule, Map<String, Object> told, Map<String, Object> parameters) {
        Decision decide() {
            Pack rules = ShippedPacks.find(pack).orElseThrow();
            EventReading reading = EventReading.of(rules, told);
            assertThat(reading.problems()).isEmpty();
            var decided = new HashMap<String, Object>();
            parameters.forEach((name, text) -> decided.put(
                    name,
                    EventReading.typed(
                            rules.findParameter(name).orElseThrow().field().type(), text)));
            return DECIDER.decide(rules, decided, reading.event());
        }
    }

    private static Map<String, Object> pairs(String text) {
        var pairs = new HashMap<String, Object>();
        Arrays.stream(text == null ? new String[0] : text.split("; "))
                .forEach(pair -> pairs.put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
        return pairs;
    }

    private static Case row(String pack, String rule, String event, String parameters) {
        Map<String, Object> told = pairs(event);
        told.put("at", "2021-05-06T08:30");
        return new Case(pack, rule, told, pairs(parameters));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', nullValues = "-")
    void everyRowComesToWhatItsClauseSays(ArgumentsAccessor cells) {
        String rule = cells.getString(1);
        String light = cells.getString(4);
        String who = cells.getString(5);
        String act = cells.getString(6);
        String clause = cells.getString(7);
        Decision decision = row(cells.getString(0), rule, cells.getString(2), cells.getString(3))
                .decide();
        Outcome outcome = decision.outcomes().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " does not apply: " + decision));
        assertThat(outcome.signal() == null ? null : outcome.signal().code()).isEqualTo(light);
        assertThat(outcome.obligations().stream().map(Obligation::who).collect(Collectors.joining("、")))
                .isEqualTo(who == null ? "" : who);
        assertThat(outcome.obligations()).allMatch(duty -> duty.act().equals(act));
        assertThat(outcome.clauses().stream().map(Clause::id).collect(Collectors.joining("; ")))
                .isEqualTo(clause);
        // of a table where one row counts, no other may
        assertThat(decision.outcomes().stream().map(Outcome::rule)).doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasItsCase() throws IOException {
        var covered = new TreeSet<String>();
        try (var file = ShippedPacksTest.class.getResourceAsStream("cases.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> covered.add(line.split("\t")[0] + " " + line.split("\t")[1]));
        }
        var rows = new TreeSet<String>();
        ShippedPacks.all()
                .forEach(pack -> pack.tables()
                        .forEach(table -> table.rows().forEach(row -> rows.add(pack.id() + " " + table.rule(row)))));
        assertThat(covered).isEqualTo(rows);
    }

    /** Who must act, as the rule names them without the place, stands in the clause that the rule cites. */
    @ParameterizedTest
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', nullValues = "-")
    void whoMustActStandsInTheClause(ArgumentsAccessor cells) {
        String rule = cells.getString(1);
        String who = cells.getString(5);
        Case of = row(cells.getString(0), rule, cells.getString(2), cells.getString(3));
        if (who == null || of.told().containsValue(who) || of.parameters().containsValue(who)) {
            return; // named by the event or by a person's decision, not by the clause
        }
        Outcome outcome = of.decide().outcomes().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        String quotes = outcome.clauses().stream().map(Clause::quote).collect(Collectors.joining());
        for (String one : who.replaceAll("（.*?）", "").split("、")) {
            String named = one.equals("区交警大队") ? "交警" : one; // the clauses also say 交警部门
            assertThat(quotes).as("clause of " + rule).contains(named);
        }
    }

    static Stream<Arguments> clauses() {
        return ShippedPacks.all().stream()
                .flatMap(pack -> pack.clauses().stream().map(clause -> Arguments.of(pack.id(), clause)));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void everyQuoteStandsInItsDocument(String pack, Clause clause) throws IOException {
        String said = clause.title().equals("纲目内置规则") ? ShippedPacks.conventions() : corpus();
        assertThat(bare(said)).contains(bare(clause.quote()));
        assertThat(bare(said)).contains(bare(clause.title()));
        assertThat(bare(said)).contains(bare(clause.documentNumber()));
    }

    private static String corpus() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "the corpus is not here: set GANGMU_DATA to look the quotes up");
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(data, "corpus"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Without white space, which is where lines and pages break. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyParameterShipsUnsetAndIsUsed() {
        for (Pack pack : ShippedPacks.all()) {
            String file = Dmn.write(pack);
            pack.parameters().forEach(parameter -> {
                assertThat(parameter.question()).isNotBlank();
                assertThat(file)
                        .as(parameter.name())
                        .contains("<requiredInput href=\"#input_" + parameter.name() + "\"/>");
            });
        }
    }

    @Test
    void threeDeathsAreAskedForAndNotGuessed() {
        Case three = row("road-safety", "", "type=fatal_accident; deaths=3; subdistrict=云台街道", null);
        Decision decision = three.decide();
        assertThat(decision.isComplete()).isFalse();
        assertThat(decision.questions())
                .filteredOn(question -> question.kind().blocks())
                .extracting(Question::rule, Question::names)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("on_site/3", List.of("over_two_who")));
        // who is told is known all the same
        assertThat(decision.outcomes()).extracting(Outcome::rule).containsExactly("notify/1", "notify/2");
    }

    @Test
    void ofInterviewsNothingIsSaidBeforeSomebodyHasDecidedWhen() {
        Case review = row(
                "road-safety", "", "type=road_safety_review; subdistrict=云台街道; fatal_accidents=9; dangers=99", null);
        Decision decision = review.decide();
        assertThat(decision.outcomes()).isEmpty();
        assertThat(decision.questions()).hasSize(8).allMatch(question -> question.kind() == Question.Kind.PARAMETER);
    }
}
