package org.gangmu.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.agency.Expansion.Ground;
import org.gangmu.agency.Refused.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2023, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Naming NAMING = new Naming("云溪区");

    private final List<Entry> entries = new ArrayList<>();

    private Registry registry(LocalDate knownBy) {
        return Registry.of(entries, knownBy, NAMING);
    }

    private Registry registry() {
        return registry(TODAY);
    }

    private static String id(String name) {
        return AgencyId.of("990103", name);
    }

    /** What an entry says. */
    private record Said(
            String text,
            String detail,
            @Nullable String other,
            @Nullable String person) {}

    private Entry entry(String agency, EntryKind kind, Said said, @Nullable LocalDate from, @Nullable LocalDate to) {
        String other = said.other();
        return new Entry(
                "e" + entries.size(),
                id(agency),
                kind,
                said.text(),
                said.detail(),
                other == null ? null : id(other),
                said.person(),
                from,
                to,
                null,
                "",
                "dispatcher",
                from == null ? Y2020 : from,
                null,
                false);
    }

    private Entry add(Entry entry) {
        Admission.check(entry, registry());
        entries.add(entry);
        return entry;
    }

    private void agency(String name, AgencyKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        add(entry(name, EntryKind.ESTABLISHED, new Said(name, kind.code(), null, null), from, to));
    }

    private Entry link(String agency, EntryKind kind, String other, @Nullable LocalDate from, @Nullable LocalDate to) {
        return add(entry(agency, kind, new Said("", kind == EntryKind.SUCCESSOR ? "合并" : "", other, null), from, to));
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }

    private void refuses(Why why, Entry entry) {
        assertThatThrownBy(() -> add(entry))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void anAgencyIsFoundUnderEachOfItsNamesAndOldReportsReadAsPublished() {
        agency("区旅游局", AgencyKind.DEPARTMENT, Y2020, null);
        add(entry("区旅游局", EntryKind.NAME, new Said("区文化和旅游局", "", null, null), REFORM, null));
        add(entry("区旅游局", EntryKind.ALIAS, new Said("文旅口", "", null, null), null, null));
        Registry registry = registry();
        assertThat(registry.getAgency(id("区旅游局"), REFORM.minusDays(1)).name()).isEqualTo("区旅游局");
        assertThat(registry.getAgency(id("区旅游局"), REFORM).name()).isEqualTo("区文化和旅游局");
        assertThat(registry.findNamed("云溪区文旅局", TODAY)).map(Agency::id).contains(id("区旅游局"));
        assertThat(registry.findNamed("文旅口", TODAY)).map(Agency::id).contains(id("区旅游局"));
        assertThat(registry.findNamed("区文旅局", Y2022)).isEmpty();
    }

    @Test
    void ofEveryDayTheListSaysWhatIsSaidOfEachAgencyAlone() {
        agency("区旅游局", AgencyKind.DEPARTMENT, Y2020, null);
        add(entry("区旅游局", EntryKind.NAME, new Said("区文化和旅游局", "", null, null), REFORM, null));
        agency("南山街道办事处", AgencyKind.SUBDISTRICT, Y2022, null);
        agency("老城街道办事处", AgencyKind.SUBDISTRICT, Y2020, REFORM.minusDays(1));
        agency("区教育局", AgencyKind.DEPARTMENT, null, null);
        Registry registry = registry();
        Y2020.minusDays(1).datesUntil(TODAY).forEach(day -> {
            assertThat(registry.list(day))
                    .as("%s", day)
                    .containsExactlyInAnyOrderElementsOf(entries.stream()
                            .filter(entry -> entry.kind() == EntryKind.ESTABLISHED)
                            .map(entry -> registry.getAgency(entry.agency(), day))
                            .toList());
            assertThat(names(registry.expand("各街道办事处", day).members()))
                    .as("%s", day)
                    .isEqualTo(names(registry.list(day).stream()
                            .filter(agency -> agency.kind() == AgencyKind.SUBDISTRICT && agency.exists())
                            .toList()));
        });
    }

    @Test
    void allSubdistrictsAreThoseThereOnTheDay() {
        agency("东湖街道办事处", AgencyKind.SUBDISTRICT, Y2020, null);
        agency("南山街道办事处", AgencyKind.SUBDISTRICT, REFORM, null);
        agency("老城街道办事处", AgencyKind.SUBDISTRICT, Y2020, REFORM.minusDays(1));
        Expansion before = registry().expand("各街道办事处", Y2022);
        assertThat(before.ground()).isEqualTo(Ground.ALL_OF_KIND);
        assertThat(names(before.members())).containsExactlyInAnyOrder("东湖街道办事处", "老城街道办事处");
        assertThat(names(registry().expand("各街道办事处", TODAY).members())).containsExactlyInAnyOrder("东湖街道办事处", "南山街道办事处");
    }

    @Test
    void whomARelevantDepartmentMeansAPersonSays() {
        assertThat(registry().expand("区政府有关部门", TODAY).ground()).isEqualTo(Ground.OPEN);
        agency("区财政局", AgencyKind.DEPARTMENT, Y2020, null);
        agency("区统计局", AgencyKind.DEPARTMENT, Y2020, null);
        agency("区政府有关部门", AgencyKind.GROUP, Y2020, null);
        assertThat(registry().expand("区政府有关部门", TODAY).ground()).isEqualTo(Ground.OPEN);
        link("区政府有关部门", EntryKind.MEMBER, "区财政局", Y2020, Y2022.minusDays(1));
        link("区政府有关部门", EntryKind.MEMBER, "区统计局", Y2022, null);
        Expansion now = registry().expand("区政府有关部门", TODAY);
        assertThat(now.ground()).isEqualTo(Ground.LISTED);
        assertThat(names(now.members())).containsExactly("区统计局");
        assertThat(names(registry().expand("区政府有关部门", Y2020).members())).containsExactly("区财政局");
    }

    @Test
    void aMemberThatIsGoneIsStoodInForByItsSuccessors() {
        agency("区商务局", AgencyKind.DEPARTMENT, Y2020, REFORM.minusDays(1));
        agency("区商务和投资促进局", AgencyKind.DEPARTMENT, REFORM, null);
        agency("区招商工作专班", AgencyKind.TASK_FORCE, Y2020, null);
        link("区招商工作专班", EntryKind.MEMBER, "区商务局", Y2020, null);
        link("区商务局", EntryKind.SUCCESSOR, "区商务和投资促进局", REFORM, null);
        Agency force = registry().getAgency(id("区招商工作专班"), TODAY);
        assertThat(names(registry().members(force, TODAY).members())).containsExactly("区商务和投资促进局");
        assertThat(names(registry().members(force, Y2022).members())).containsExactly("区商务局");
        assertThat(names(registry().successors(id("区商务局"), TODAY))).containsExactly("区商务和投资促进局");
        assertThat(names(registry().expand("区商务局", TODAY).members())).containsExactly("区商务和投资促进局");
    }

    @Test
    void anOpenTaskGoesToTheSuccessorOnlyBySignatureAndFromItsDay() {
        agency("区商务局", AgencyKind.DEPARTMENT, Y2020, REFORM.minusDays(1));
        agency("区投资促进局", AgencyKind.DEPARTMENT, REFORM, null);
        link("区商务局", EntryKind.SUCCESSOR, "区投资促进局", REFORM, null);
        TaskKey task = new TaskKey("sha256:ab", 120);
        assertThat(registry().responsible(task, id("区商务局"), TODAY)).isEqualTo(id("区商务局"));
        add(entry("区商务局", EntryKind.REASSIGNED, new Said(task.toString(), "", "区投资促进局", null), REFORM, null));
        assertThat(registry().responsible(task, id("区商务局"), TODAY)).isEqualTo(id("区投资促进局"));
        assertThat(registry().responsible(task, id("区商务局"), Y2022)).isEqualTo(id("区商务局"));
        assertThat(registry().responsible(new TaskKey("sha256:ab", 121), id("区商务局"), TODAY))
                .isEqualTo(id("区商务局"));
    }

    @Test
    void aCorrectionCountsFromTheDayItIsKnown() {
        agency("区财政局", AgencyKind.DEPARTMENT, Y2020, null);
        Entry first = add(entry("区财政局", EntryKind.HOLDER, new Said("局长", "", null, "宋启明"), Y2022, null));
        add(first.endedOn("end", REFORM.minusDays(1), null, "reviewer", REFORM));
        assertThat(registry(REFORM.minusDays(1)).on(id("区财政局"), EntryKind.HOLDER, TODAY))
                .containsExactly(first);
        assertThat(registry().on(id("区财政局"), EntryKind.HOLDER, TODAY)).isEmpty();
        assertThat(registry().on(id("区财政局"), EntryKind.HOLDER, REFORM.minusDays(1)))
                .extracting(Entry::person)
                .containsExactly("宋启明");
        refuses(Why.NOTHING_TO_CORRECT, first.endedOn("again", TODAY, null, "reviewer", TODAY));
    }

    @Test
    void whatCannotBeIsRefused() {
        agency("区财政局", AgencyKind.DEPARTMENT, Y2020, null);
        agency("区人民政府", AgencyKind.DEPARTMENT, Y2020, null);
        agency("区国库中心", AgencyKind.INSTITUTION, Y2020, null);
        link("区财政局", EntryKind.PARENT, "区人民政府", Y2020, null);
        link("区国库中心", EntryKind.PARENT, "区财政局", Y2020, null);
        refuses(Why.CIRCLE, entry("区人民政府", EntryKind.PARENT, new Said("", "", "区国库中心", null), Y2022, null));
        refuses(Why.NAME_TAKEN, entry("区国库中心", EntryKind.ALIAS, new Said("云溪区财政局", "", null, null), Y2022, null));
        refuses(Why.NO_AGENCY, entry("区统计局", EntryKind.POST, new Said("局长", "", null, null), Y2022, null));
        refuses(Why.NO_MEMBERS, entry("区财政局", EntryKind.MEMBER, new Said("", "", "区国库中心", null), Y2022, null));
        refuses(
                Why.EXISTS,
                entry("区财政局", EntryKind.ESTABLISHED, new Said("区财政局", "department", null, null), Y2022, null));
        assertThatThrownBy(() -> entry("区财政局", EntryKind.HOLDER, new Said("局长", "", null, null), null, null))
                .hasMessageContaining("person is missing");
        assertThatThrownBy(() -> entry("区财政局", EntryKind.NAME, new Said("区财政厅", "", null, null), TODAY, Y2022))
                .hasMessageContaining("last day lies before the first: 2024-02-01 – 2022-01-01");
        assertThatThrownBy(() -> entry("区财政局", EntryKind.PARENT, new Said("", "", "区财政局", null), null, null))
                .hasMessageContaining("own parent");
        assertThatThrownBy(() -> entry("区旅游局", EntryKind.ESTABLISHED, new Said("区旅游局", "boss", null, null), null, null))
                .hasMessageContaining("no such kind of agency: boss");
    }

    @Test
    void theTreeIsThatOfTheDay() {
        agency("区人民政府", AgencyKind.DEPARTMENT, Y2020, null);
        agency("区委", AgencyKind.PARTY, Y2020, null);
        agency("区信访局", AgencyKind.DEPARTMENT, Y2020, null);
        link("区信访局", EntryKind.PARENT, "区人民政府", Y2020, REFORM.minusDays(1));
        link("区信访局", EntryKind.PARENT, "区委", REFORM, null);
        assertThat(names(registry().children(id("区人民政府"), Y2022))).containsExactly("区信访局");
        assertThat(names(registry().children(id("区人民政府"), TODAY))).isEmpty();
        assertThat(names(registry().children(id("区委"), TODAY))).containsExactly("区信访局");
    }
}
