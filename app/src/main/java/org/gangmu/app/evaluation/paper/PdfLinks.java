package org.gangmu.app.evaluation.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.gangmu.app.evaluation.paper.PageMaker.Link;
import org.gangmu.app.evaluation.paper.PageMaker.Place;

/** Makes the citations of a PDF lead to their sources. Stateless. */
final class PdfLinks {
    private PdfLinks() {}

    static void add(PDDocument pdf, PageMaker pages) throws IOException {
        for (Link link : pages.links()) {
            Place to = pages.anchors().get(link.target());
            if (to != null) {
                add(pdf, link, to);
            }
        }
    }

    private static void add(PDDocument pdf, Link link, Place to) throws IOException {
        PDPage target = pdf.getPage(to.page());
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(target);
        destination.setTop((int) Math.ceil(to.y()));
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(destination);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(
                (float) link.from().x(), (float) link.from().y(), (float) link.width(), (float) link.height()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setAction(go);
        pdf.getPage(link.from().page()).getAnnotations().add(annotation);
    }
}
