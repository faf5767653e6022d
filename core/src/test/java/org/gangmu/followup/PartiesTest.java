package org.gangmu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.followup.Story.dispatcher;
import static org.gangmu.followup.Story.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.agency.Agency;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.AgencyKind;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Naming;
import org.gangmu.agency.Registry;
import org.gangmu.followup.TaskAct.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks and the registry: groups and their members, names that are known, what moves with a succession. */
class PartiesTest {
    private static final LocalDate REFORM = LocalDate.of(2024, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    private final List<Entry> entries = new ArrayList<>();

    private static String id(String name) {
        return AgencyId.of("990103", name);
    }

    private void enter(
            String agency,
            EntryKind kind,
            String detail,
            @Nullable String other,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        entries.add(new Entry(
                "e" + entries.size(),
                id(agency),
                kind,
                kind == EntryKind.ESTABLISHED ? agency : "",
                detail,
                other == null ? null : id(other),
                null,
                from,
                to,
                null,
                "",
                "admin",
                Story.OPENED,
                null,
                false));
    }

    private void agency(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        enter(name, EntryKind.ESTABLISHED, AgencyKind.of(name).code(), null, from, to);
    }

    private Parties parties() {
        return new Parties(Registry.of(entries, TODAY, new Naming("云溪区")), TODAY);
    }

    private Agency find(String name) {
        return parties().registry().getAgency(id(name), TODAY);
    }

    private static Story assigned(List<String> lead, List<String> responsible) {
        return new Story(lead, responsible, DUE).then(dispatcher(), Act.ASSIGN, text(""), Story.OPENED);
    }

    private void streets() {
        agency("东湖街道办事处", null, null);
        agency("西山街道办事处", null, null);
        agency("新城街道办事处", TODAY.minusDays(1), null);
    }

    @Test
    void aGroupIsItsMembersOnTheDayItWasGivenTheTask() {
        streets();
        Task task = assigned(List.of("各街道办事处"), List.of("区财政局")).task();
        assertThat(parties().members(task, "各街道办事处"))
                .as("新城街道办事处 was set up after that day")
                .containsExactlyInAnyOrder("东湖街道办事处", "西山街道办事处");
        assertThat(parties().members(task, "区财政局")).containsExactly("区财政局");
        assertThat(parties().groupsOf(task, "西山街道办事处")).containsExactly("各街道办事处");
        assertThat(parties().groupsOf(task, "新城街道办事处")).isEmpty();
    }

    @Test
    void aMemberActsForTheGroupsTaskAndWhoDoesNotReportOwes() {
        streets();
        Story story = assigned(List.of("各街道办事处"), List.of());
        Task task = story.task();
        var stranger = new Actor("reporter", Capacity.OWNER, "新城街道办事处");
        var member = new Actor("reporter", Capacity.OWNER, "东湖街道办事处", parties().groupsOf(task, "东湖街道办事处"));
        assertThat(story.tries(stranger, Act.REPORT, text("代报"), TODAY)).isEqualTo("not_own");
        ReportingRound february = Cadence.MONTHLY.roundOf(TODAY);
        assertThat(february.owed(List.of(task), parties())).containsOnlyKeys("东湖街道办事处", "西山街道办事处");
        story.then(member, Act.REPORT, text("已排查"), TODAY);
        assertThat(february.owed(List.of(story.task()), parties())).containsOnlyKeys("西山街道办事处");
        story.then(new Actor("office", Capacity.OWNER, "各街道办事处"), Act.REPORT, text("汇总"), TODAY);
        assertThat(february.owed(List.of(story.task()), parties()))
                .as("reported as a whole")
                .isEmpty();
    }

    @Test
    void aGroupWhoseMembersNobodyToldOwesAsAGroup() {
        Task task = assigned(List.of("区政府有关部门"), List.of()).task();
        assertThat(Cadence.MONTHLY.roundOf(TODAY).owed(List.of(task), parties()))
                .containsOnlyKeys("区政府有关部门");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOne() {
        assertThat(parties().refusal(List.of("区教委")))
                .as("an empty registry rules nothing out")
                .isEmpty();
        agency("区教育和体育局", null, null);
        agency("区财政局", null, null);
        assertThat(parties().refusal(List.of("区财政局", "区教体局", "各街道办事处", "相关部门"))).isEmpty();
        assertThat(parties().refusal(List.of("区财务局"))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("unknown_agency");
            assertThat(refusal.chinese()).contains("没有“区财务局”", "最接近的是区财政局");
            assertThat(refusal.english()).contains("most like it: 区财政局");
        });
        assertThat(parties().instead("量子跃迁研究会")).isEmpty();
    }

    @Test
    void anAgencyThatIsGoneIsRefusedWithItsSuccessor() {
        agency("区商务局", null, REFORM.minusDays(1));
        agency("区投资促进局", REFORM, null);
        enter("区商务局", EntryKind.SUCCESSOR, "合并", "区投资促进局", REFORM, null);
        assertThat(parties().refusal(List.of("区商务局")).orElseThrow().chinese()).contains("已撤销", "由区投资促进局承接");
    }

    @Test
    void openTasksMoveToTheSuccessorAndNothingElseDoes() {
        agency("区商务局", null, null);
        agency("区财政局", null, null);
        agency("区投资促进局", REFORM, null);
        enter("区商务局", EntryKind.SUCCESSOR, "合并", "区投资促进局", REFORM, null);
        Story leads = assigned(List.of("区商务局", "区财政局"), List.of());
        Story partakes = assigned(List.of("区财政局"), List.of("区商务局"));
        Story handedIn =
                assigned(List.of("区商务局"), List.of()).then(Story.of("区商务局"), Act.SUBMIT, Story.done("已完成"), TODAY);
        Story withdrawn = assigned(List.of("区商务局"), List.of()).then(dispatcher(), Act.WITHDRAW, text("重复"), TODAY);
        Story other = assigned(List.of("区财政局"), List.of());
        Succession succession = Succession.of(
                find("区商务局"),
                List.of(leads.task(), partakes.task(), handedIn.task(), withdrawn.task(), other.task()),
                parties());
        assertThat(succession.movable()).containsExactly(leads.task(), partakes.task());
        assertThat(succession.handedIn()).containsExactly(handedIn.task());

        leads.then(dispatcher(), Act.TRANSFER, transfer(leads.task()), TODAY);
        assertThat(leads.task().lead()).containsExactly("区投资促进局", "区财政局");
        assertThat(leads.task().state()).isEqualTo(TaskState.TRANSFERRED);
        partakes.then(dispatcher(), Act.TRANSFER, transfer(partakes.task()), TODAY);
        assertThat(partakes.task().responsible()).containsExactly("区投资促进局");
        assertThat(partakes.task().lead()).containsExactly("区财政局");
        assertThat(partakes.task().state()).as("those that lead go on").isEqualTo(TaskState.IN_PROGRESS);
        assertThat(Succession.of(find("区商务局"), List.of(leads.task(), partakes.task()), parties())
                        .movable())
                .as("nothing moves twice")
                .isEmpty();
        assertThat(partakes.tries(dispatcher(), Act.TRANSFER, transfer(partakes.task()), TODAY))
                .isEqualTo("needs_new_agency");
    }

    private Told transfer(Task task) {
        return Succession.transfer(task, find("区商务局"), find("区投资促进局"), "机构改革承接", parties());
    }
}
