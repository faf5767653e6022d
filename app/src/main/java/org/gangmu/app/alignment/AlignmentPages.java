package org.gangmu.app.alignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gangmu.alignment.Carry;
import org.gangmu.alignment.Chain;
import org.gangmu.alignment.Matrix;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Targets side by side: those of the region above with the portal's region, and each year's with the five-year plan's. */
@Controller
class AlignmentPages {
    private final Shelf shelf;
    private final Store store;
    private final Visibilities visibilities;

    AlignmentPages(Shelf shelf, Store store, Visibilities visibilities) {
        this.shelf = shelf;
        this.store = store;
        this.visibilities = visibilities;
    }

    @GetMapping("/alignment")
    String alignment(@RequestParam(defaultValue = "0") int year, AsOf asOf, Words words, Model model) {
        Holdings holdings = shelf.on(asOf.day());
        List<Chain> chains = chains(holdings, asOf);
        List<Region> regions = regions(holdings);
        Optional<Region> above = above(holdings);
        List<Integer> years = above.map(region -> Matrix.years(region, asOf.day(), holdings.readings(), regions))
                .orElse(List.of());
        int shown = years.contains(year) ? year : years.isEmpty() ? 0 : years.get(years.size() - 1);
        Matrix matrix =
                shown == 0 ? null : Matrix.of(above.orElseThrow(), shown, asOf.day(), holdings.readings(), regions);
        var sayer = new AlignmentView(holdings, words);
        model.addAttribute("chains", chains.stream().map(sayer::chain).toList());
        model.addAttribute(
                "years",
                chains.isEmpty()
                        ? List.of()
                        : chains.get(0).steps().stream().map(Chain.Step::year).toList());
        model.addAttribute(
                "behind",
                chains.stream().filter(c -> Boolean.FALSE.equals(c.suffices())).count());
        model.addAttribute("matrix", matrix == null ? null : sayer.matrix(matrix));
        model.addAttribute("below", matrix == null ? 0 : belowCount(matrix));
        model.addAttribute("matrixYears", years);
        model.addAttribute("year", shown);
        model.addAttribute("above", above.map(Region::name).orElse(""));
        return "alignment/alignment";
    }

    private List<Chain> chains(Holdings holdings, AsOf asOf) {
        return Chain.listAll(
                holdings.region(),
                asOf.day(),
                holdings.readings(),
                store.adjustments().on(asOf.day(), visibilities.shown(Kind.ADJUSTMENT)));
    }

    private static long belowCount(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.carry() == Carry.BELOW)
                .count();
    }

    /** The region that hands targets to the portal's; of a city, with districts among the documents, the city itself. */
    private Optional<Region> above(Holdings holdings) {
        Regions gazetteer = shelf.regions();
        Optional<Region> own = gazetteer.findByCode(holdings.region());
        boolean hasBelow = own.isPresent()
                && regions(holdings).stream().anyMatch(region -> own.get().contains(region));
        return hasBelow ? own : own.flatMap(gazetteer::findParent);
    }

    private List<Region> regions(Holdings holdings) {
        Regions gazetteer = shelf.regions();
        return holdings.readings().stream()
                .flatMap(reading -> reading.documents().stream())
                .map(Document::region)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(gazetteer::findByCode)
                .flatMap(Optional::stream)
                .toList();
    }

    @GetMapping(value = "/alignment", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        Holdings holdings = shelf.on(asOf.day());
        var csv = new Csv()
                .row(List.of(
                        words.say("alignment.indicator"),
                        words.say("alignment.unit"),
                        words.say("alignment.base"),
                        words.say("alignment.goal"),
                        words.say("alignment.year"),
                        words.say("alignment.aimed"),
                        words.say("alignment.reached"),
                        words.say("alignment.needed"),
                        words.say("alignment.reason")));
        var sayer = new AlignmentView(holdings, words);
        for (Chain chain : chains(holdings, asOf)) {
            ChainRow row = sayer.chain(chain);
            for (ChainRow.Cell cell : row.cells()) {
                csv.row(List.of(
                        row.indicator(),
                        row.unit(),
                        row.base().text(),
                        row.goal().text(),
                        cell.year(),
                        cell.aimed().text(),
                        cell.reached().text(),
                        row.needed(),
                        row.reason()));
            }
        }
        return csv.file("alignment-" + asOf + ".csv");
    }
}
