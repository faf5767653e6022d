package org.gangmu.mechanism.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.Event;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;

/** Another engine (dmn-scala) opens every shipped file and comes to the same results, over drawn events and parameters. */
class SecondOpinionTest {
    private static final int EVENTS_A_TYPE = 25;

    static Stream<String> shipped() {
        return ShippedPacks.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anotherEngineComesToTheSame(String id) {
        Pack pack = ShippedPacks.find(id).orElseThrow();
        DmnEngine engine = new DmnEngine.Builder().build();
        byte[] file = ShippedPacks.findFile(id).orElseThrow().getBytes(StandardCharsets.UTF_8);
        var parsing = engine.parse(new ByteArrayInputStream(file));
        assertThat(parsing.isRight()).as(parsing.toString()).isTrue();
        ParsedDmn parsed = parsing.toOption().get();
        var random = new Random(20210506);
        int applied = 0;
        for (EventType type : pack.events()) {
            for (int i = 0; i < EVENTS_A_TYPE; i++) {
                Map<String, Object> parameters =
                        draw(pack.parameters().stream().map(Parameter::field).toList(), random);
                Map<String, Object> told = draw(type.fields(), random);
                told.put("type", type.id());
                told.put("at", "2021-05-06T08:30");
                Event event = EventReading.of(pack, told).event();
                assertThat(event).as(told.toString()).isNotNull();
                for (DecisionTable table : pack.tablesOn(type.id())) {
                    applied += compare(engine, parsed, pack, table, event, parameters);
                }
            }
        }
        assertThat(applied).isGreaterThan(20);
    }

    private static int compare(
            DmnEngine engine,
            ParsedDmn parsed,
            Pack pack,
            DecisionTable table,
            Event event,
            Map<String, Object> parameters) {
        Decision decision = new Decider(WorkingDays.standard()).decide(pack, parameters, event);
        List<String> ours = decision.outcomes().stream()
                .filter(outcome -> outcome.rule().startsWith(table.id() + "/"))
                .map(outcome -> plain(outcome.values()))
                .toList();
        Map<String, Object> scope = new HashMap<>(parameters);
        scope.putAll(event.values());
        pack.findEvent(event.type()).orElseThrow().fields().forEach(field -> scope.putIfAbsent(field.name(), null));
        var answer = engine.eval(parsed, table.id(), scope);
        if (answer.isLeft()) {
            // thresholds in the wrong order: two rows of a UNIQUE table apply, and neither engine chooses
            assertThat(decision.questions())
                    .as(table.id() + " on " + scope)
                    .anyMatch(question -> question.kind() == Question.Kind.CONFLICT
                            && question.rule().equals(table.id()));
            return 0;
        }
        Object theirs = ofJava(answer.toOption().get().value());
        List<?> all = theirs instanceof List<?> list ? list : theirs == null ? List.of() : List.of(theirs);
        assertThat(all.stream().map(SecondOpinionTest::plain).toList())
                .as(table.id() + " on " + scope)
                .isEqualTo(ours);
        return ours.size();
    }

    private static Object ofJava(Object value) {
        if (value instanceof scala.Option<?> none && none.isEmpty()) {
            return null;
        }
        if (value instanceof scala.collection.Map<?, ?> map) {
            var plain = new HashMap<String, Object>();
            CollectionConverters.asJava(map).forEach((name, item) -> plain.put(name.toString(), ofJava(item)));
            return plain;
        }
        return value instanceof scala.collection.Seq<?> items
                ? CollectionConverters.asJava(items).stream()
                        .map(SecondOpinionTest::ofJava)
                        .toList()
                : value;
    }

    private static String plain(Object row) {
        var plain = new TreeMap<String, String>();
        ((Map<?, ?>) row).forEach((name, value) -> {
            if (value != null) {
                plain.put(name.toString(), value.toString());
            }
        });
        return plain.toString();
    }

    /** Values for fields: small numbers, so that thresholds are met and missed; texts of the choices or of a letter. */
    private static Map<String, Object> draw(List<Field> fields, Random random) {
        var drawn = new HashMap<String, Object>();
        for (Field field : fields) {
            if (field.required() || random.nextBoolean()) {
                drawn.put(field.name(), value(field, random));
            }
        }
        return drawn;
    }

    private static Object value(Field field, Random random) {
        if (!field.choices().isEmpty()) {
            return field.choices().get(random.nextInt(field.choices().size()));
        }
        return switch (field.type()) {
            case NUMBER -> BigDecimal.valueOf(1 + random.nextInt(1200), 1);
            case INTEGER -> BigDecimal.valueOf(1 + random.nextInt(12));
            case BOOLEAN -> random.nextBoolean();
            case LIST -> new ArrayList<>(List.of("区城管局", "区水务局"));
            case LIMIT -> "3天";
            default -> "甲" + random.nextInt(3);
        };
    }
}
