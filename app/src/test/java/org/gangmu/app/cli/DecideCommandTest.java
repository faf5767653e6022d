package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.Signature;
import org.gangmu.mechanism.dmn.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecideCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Call decide(String event, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("event.json"), event);
        var args = new java.util.ArrayList<>(List.of("decide", "--pack", "road-safety", "--event", file.toString()));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    private static String accident(int deaths) {
        return "{\"type\":\"fatal_accident\",\"deaths\":" + deaths
                + ",\"subdistrict\":\"云台街道\",\"at\":\"2021-05-06T08:30\"}";
    }

    private static List<JsonNode> lines(Call call, String kind) {
        return call.out()
                .lines()
                .map(JSON::readTree)
                .filter(line -> line.get("kind").asString().equals(kind))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 事发地街道办事处负责人（云台街道）", "2, 区政府负责人"})
    void oneDeathCallsTheSubDistrictTwoTheDistrict(int deaths, String who) throws IOException {
        Call call = decide(accident(deaths), "--set", "on_site_limit=1小时");
        assertThat(call.status()).isZero();
        List<JsonNode> duties = lines(call, "obligation");
        assertThat(duties).hasSize(3);
        assertThat(duties.get(0).get("who").asString()).isEqualTo(who);
        assertThat(duties.get(0).get("due").asString()).isEqualTo("2021-05-06T09:30");
        assertThat(duties.get(0).get("rule").asString()).isEqualTo("on_site/" + deaths);
        assertThat(duties.get(0).get("clause").asString()).contains("槐政办字〔2021〕1号", "三（一）4", "必须到现场督导");
        assertThat(duties.subList(1, 3))
                .extracting(duty -> duty.get("act").asString())
                .containsExactly("通知事发地街道办事处（云台街道）", "通知区政府办公室");
        assertThat(duties).filteredOn(duty -> duty.get("due").isNull()).hasSize(2);
    }

    @Test
    void threeDeathsAreAskedFor() throws IOException {
        Call call = decide(accident(3));
        assertThat(call.status()).isEqualTo(1);
        assertThat(lines(call, "question"))
                .filteredOn(question -> question.get("blocks").asBoolean())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.get("names").get(0).asString()).isEqualTo("over_two_who"));
        assertThat(call.err())
                .contains("on_site/3")
                .contains("死亡超过2人时，由谁到现场督导？")
                .contains("--set over_two_who=");
        Call decided = decide(accident(3), "--set", "over_two_who=区政府主要负责人");
        assertThat(decided.status()).isZero();
        assertThat(lines(decided, "obligation").get(0).get("who").asString()).isEqualTo("区政府主要负责人");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"fatal_accident\",\"subdistrict\":\"甲\",\"at\":\"2021-05-06T08:30\"} | “deaths” (死亡人数) is missing: a whole number, >= 1",
                "{\"type\":\"fatal_accident\",\"deaths\":\"两\",\"subdistrict\":\"甲\",\"at\":\"2021-05-06T08:30\"} | “deaths” (死亡人数) is “两”, but must be a whole number",
                "{\"type\":\"fatal_accident\",\"deaths\":1.5,\"subdistrict\":\"甲\",\"at\":\"2021-05-06T08:30\"} | “deaths” (死亡人数) is “1.5”, but must be a whole number",
                "{\"type\":\"fatal_accident\",\"deaths\":0,\"subdistrict\":\"甲\",\"at\":\"2021-05-06T08:30\"} | is “0”, which is not allowed",
                "{\"type\":\"fatal_accident\",\"deaths\":1,\"subdistrict\":\"甲\",\"at\":\"2021-02-30T08:30\"} | “at” is “2021-02-30T08:30”, but must be a date and time",
                "{\"type\":\"fatal_accident\",\"deaths\":1,\"subdistrict\":\"甲\"} | “at” is missing",
                "{\"type\":\"earthquake\"} | “earthquake” is no event type of this pack; it has fatal_accident",
                "{\"deaths\":1} | “type” is missing",
                "{\"type\":\"fatal_accident\",\"death\":1,\"deaths\":1,\"subdistrict\":\"甲\",\"at\":\"2021-05-06T08:30\"} | “death” is no field of this event type"
            })
    void whatIsMissingOrWrongIsNamed(String event, String message) throws IOException {
        Call call = decide(event);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).startsWith("gangmu: the event: ").contains(message);
        assertThat(call.out().lines().map(JSON::readTree).toList())
                .isNotEmpty()
                .allMatch(line -> line.get("message").asString().length() > 10)
                .noneMatch(line -> line.get("kind").asString().equals("obligation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | is no JSON object",
                "[1] | is no JSON object",
                "{\"a\":} | line 1, column",
                "{} {} | is no JSON object"
            })
    void whatIsNoJsonFails(String event, String message) throws IOException {
        Call call = decide(event);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains(message).hasLineCount(1);
    }

    @Test
    void aWrongCallIsStatusTwo() throws IOException {
        assertThat(Call.of("decide", "--pack", "flood", "--event", "x").err())
                .contains("There is no pack “flood”: give one of road-safety");
        assertThat(Call.of("decide", "--pack", "flood", "--event", "x").status())
                .isEqualTo(2);
        assertThat(decide(accident(1), "--set", "speed=3").err()).contains("no parameter “speed”");
        assertThat(decide(accident(1), "--set", "on_site_limit=很快").err())
                .contains("“很快” is no limit for on_site_limit");
        Call absent = Call.of(
                "decide",
                "--pack",
                "road-safety",
                "--event",
                directory.resolve("none.json").toString());
        assertThat(absent.status()).isEqualTo(1);
        assertThat(absent.err()).contains("cannot read the event").hasLineCount(1);
    }

    @Test
    void aPackIsAFileAndAFaultNamesItsCell() throws IOException {
        String file = ShippedPacks.findFile("supervision").orElseThrow();
        Path own = Files.writeString(directory.resolve("own.dmn"), file.replace("\"blue\"", "\"sky\""));
        Path event = Files.writeString(
                directory.resolve("e.json"),
                "{\"type\":\"overdue\",\"item\":\"甲\",\"agency\":\"乙\",\"slips\":0,\"at\":\"2021-05-06T08:30\"}");
        Call call = Call.of("decide", "--pack", own.toString(), "--event", event.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("table ladder, row 1, column 亮灯: “sky” is no light");
        Files.writeString(own, file);
        assertThat(Call.of("decide", "--pack", own.toString(), "--event", event.toString())
                        .status())
                .isZero();
    }

    @Test
    void aListOfEventsIsReplayed() throws IOException {
        Call call = decide("[" + accident(1) + "," + accident(2) + "," + accident(2) + "]", "--counts");
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains("{\"kind\":\"replay\",\"events\":3,\"skipped\":0,\"open\":0}")
                .contains("{\"kind\":\"replay_count\",\"rule\":\"on_site/2\",\"count\":2}")
                .contains("{\"kind\":\"replay_count\",\"who\":\"区交警大队\",\"count\":6}");
    }

    @Test
    void whatAnOfficeDecidedIsInForceWithItsData() throws IOException {
        Path data = directory.resolve("data");
        try (Store store = Store.open(StoreAddress.of(data))) {
            store.mechanisms()
                    .addParameter(new DecidedParameter(
                            "road-safety", "on_site_limit", "2小时", "会议定", Signature.of("甲", LocalDate.of(2021, 1, 1))));
        }
        Call call = decide(accident(1), "--data", data.toString());
        assertThat(call.status()).isZero();
        assertThat(lines(call, "obligation").get(0).get("due").asString()).isEqualTo("2021-05-06T10:30");
        assertThat(lines(decide(accident(1), "--data", data.toString(), "--set", "on_site_limit=1小时"), "obligation")
                        .get(0)
                        .get("due")
                        .asString())
                .isEqualTo("2021-05-06T09:30");
    }
}
