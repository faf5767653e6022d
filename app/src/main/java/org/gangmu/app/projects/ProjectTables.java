package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.projects.ServicePages.NeedRow;
import org.gangmu.app.projects.ServicePages.Served;
import org.gangmu.project.Lead;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The tables of promotion, factors, service and chains in full, as CSV and XLSX: numbers are numbers, their unit stands in the head. */
@Controller
class ProjectTables {
    private final ProjectDesk desk;

    ProjectTables(ProjectDesk desk) {
        this.desk = desk;
    }

    @GetMapping(value = "/projects/promotion", params = "format")
    @ResponseBody
    ResponseEntity<byte[]> promotion(@RequestParam String format, AsOf asOf, Words words) {
        var table = new Table(
                words,
                "projects.lead.",
                "name firm chain link stage since days promised.wan arrived.wan share.percent officer visits");
        var say = new Say(words);
        desk.leads(asOf.day()).forEach(lead -> table.add(lead(lead, asOf.day(), say)));
        return table.file(format, words.say("projects.promotion.file", asOf));
    }

    private static List<@Nullable Object> lead(Lead lead, LocalDate day, Say say) {
        Lead.Stay last = lead.stays().get(lead.stays().size() - 1);
        BigDecimal promised = lead.promisedWan();
        BigDecimal share = lead.arrivedShare();
        return Arrays.asList(
                lead.origin().name(),
                lead.origin().firm(),
                lead.origin().chain(),
                lead.origin().link(),
                say.word(lead.stage()),
                last.from().toString(),
                last.days(day),
                promised,
                lead.arrivedWan(),
                share,
                lead.service().officer(),
                lead.service().visits().size());
    }

    @GetMapping(value = "/projects/factors", params = "format")
    @ResponseBody
    ResponseEntity<byte[]> factors(@RequestParam String format, AsOf asOf, Words words) {
        var table = new Table(words, "projects.need.", "name stage factor needed secured percent.number deadline late");
        for (NeedRow need : ServicePages.needs(desk, asOf.day(), new Say(words))) {
            table.add(Arrays.asList(
                    need.name(),
                    need.stage(),
                    need.factor(),
                    new BigDecimal(need.needed()),
                    new BigDecimal(need.secured()),
                    need.percent(),
                    need.deadline(),
                    need.late() ? words.say("projects.late") : ""));
        }
        return table.file(format, words.say("projects.factors.file", asOf));
    }

    @GetMapping(value = "/projects/service", params = "format")
    @ResponseBody
    ResponseEntity<byte[]> service(@RequestParam String format, AsOf asOf, Words words) {
        var table = new Table(words, "projects.service.", "name firm officer visits last open overdue settled");
        for (Served served : ServicePages.served(desk, asOf.day())) {
            table.add(Arrays.asList(
                    served.name(),
                    served.firm(),
                    served.officer(),
                    served.visits(),
                    served.last(),
                    served.open(),
                    served.overdue(),
                    served.settled()));
        }
        return table.file(format, words.say("projects.service.file", asOf));
    }

    @GetMapping(value = "/projects/chains", params = "format")
    @ResponseBody
    ResponseEntity<byte[]> chains(@RequestParam String format, AsOf asOf, Words words) {
        var table =
                new Table(words, "projects.chains.", "name head leader number link.name state firms building coming");
        for (ChainView chain : ChainView.list(desk, asOf.day(), new Say(words))) {
            for (ChainView.Link link : chain.links()) {
                table.add(Arrays.asList(
                        chain.name(),
                        chain.head(),
                        chain.leader(),
                        link.number(),
                        link.name(),
                        words.say("projects.chains.state." + link.state()),
                        link.firmNames(),
                        link.building(),
                        link.coming().stream()
                                .map(one -> one.name() + " " + one.word())
                                .collect(java.util.stream.Collectors.joining("、"))));
            }
        }
        return table.file(format, words.say("projects.chains.file", asOf));
    }

    /** A table with its head. */
    private static final class Table {
        private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();

        /** @param columns the ends of the keys of the heads, with blanks between */
        Table(Words words, String keys, String columns) {
            rows.add(Arrays.stream(columns.split(" "))
                    .map(column -> words.say(keys + column))
                    .toList());
        }

        void add(List<? extends @Nullable Object> row) {
            rows.add(row);
        }

        /** @param name without its ending */
        ResponseEntity<byte[]> file(String format, String name) {
            if (format.equals("xlsx")) {
                return new Xlsx().rows(rows).file(name + ".xlsx");
            }
            if (!format.equals("csv")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "format is csv or xlsx, not " + format);
            }
            var csv = new Csv();
            rows.forEach(csv::row);
            return csv.file(name + ".csv");
        }
    }
}
