package org.gangmu.document.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the stream of a Word part that holds paragraphs and tables, and hands on its lines. One use only. */
final class WordBody {

    /** Doubles for old readers, text moved away, readings above characters, how properties were before a change. */
    private static final Set<String> LEFT_OUT =
            Set.of("Fallback", "moveFrom", "rt", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange");

    private static final String WORD = "wordprocessingml";
    private static final String MATH = "officeDocument/2006/math";

    /** A paragraph being read. Text boxes anchored in it are read in between, and stand after it. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        final List<Integer> pageBreaks = new ArrayList<>();

        @Nullable
        String style;

        @Nullable
        String list;

        @Nullable
        Integer level;
    }

    private static final class Cell {
        final List<String> lines = new ArrayList<>();
        int columns = 1;
        boolean covered;
    }

    private final TextPages pages;
    private final WordNumbering numbering;
    private final Consumer<String> top;
    private final Deque<Consumer<String>> sinks = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private boolean hidden;
    private boolean inRun;
    private int page = 1;

    WordBody(TextPages pages, WordNumbering numbering) {
        this.pages = pages;
        this.numbering = numbering;
        this.top = WordFormat.lines(pages);
        sinks.push(top);
    }

    /** Reads to the end of the element the stream stands on, or of the part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext() && depth >= 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (LEFT_OUT.contains(xml.getLocalName())) {
                    skip(xml);
                } else if (!readText(xml)) {
                    depth++;
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (depth >= 0) {
                    end(xml);
                }
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean readText(XMLStreamReader xml) throws XMLStreamException {
        String space = String.valueOf(xml.getNamespaceURI());
        if (!xml.getLocalName().equals("t") || !space.contains(WORD) && !space.endsWith(MATH)) {
            return false;
        }
        add(xml.getElementText());
        return true;
    }

    private void add(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && !hidden) {
            paragraph.text.append(text);
        }
    }

    private void start(XMLStreamReader xml) {
        if (!String.valueOf(xml.getNamespaceURI()).contains(WORD)) {
            return;
        }
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> inRun = true;
            case "vanish" -> hidden |= inRun && isOn(xml);
            case "tab", "ptab" -> tab();
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "tbl" -> tables.push(new TableRows());
            case "tc" -> startCell();
            case "txbxContent" -> startBox();
            case "lastRenderedPageBreak" -> breakPage();
            default -> property(xml, name);
        }
    }

    private void property(XMLStreamReader xml, String name) {
        Paragraph paragraph = paragraphs.peek();
        Cell cell = cells.peek();
        switch (name) {
            case "pStyle" -> ifThere(paragraph, p -> p.style = WordLists.value(xml));
            case "numId" -> ifThere(paragraph, p -> p.list = WordLists.value(xml));
            case "ilvl" -> ifThere(paragraph, p -> p.level = WordLists.number(xml, 0));
            case "gridSpan" -> ifThere(cell, c -> c.columns = WordLists.number(xml, 1));
            case "vMerge" -> ifThere(cell, c -> c.covered = !"restart".equals(WordLists.value(xml)));
            case "gridBefore" -> ifThere(tables.peek(), t -> t.empty(WordLists.number(xml, 0)));
            default -> {}
        }
    }

    private static <T> void ifThere(@Nullable T thing, Consumer<T> action) {
        if (thing != null) {
            action.accept(thing);
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = WordLists.value(xml);
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    // A tab within a line stands between columns; at its beginning it is an indent. Tab stops in properties are none.
    private void tab() {
        Paragraph paragraph = paragraphs.peek();
        if (inRun && paragraph != null && !paragraph.text.isEmpty()) {
            add("\t");
        }
    }

    private void startCell() {
        var cell = new Cell();
        cells.push(cell);
        sinks.push(cell.lines::add);
    }

    private void startBox() {
        Paragraph anchor = paragraphs.peek();
        sinks.push(anchor == null ? top : anchor.boxes::add);
    }

    private void breakPage() {
        Paragraph paragraph = paragraphs.peek();
        if (sinks.size() == 1 && paragraph != null) {
            paragraph.pageBreaks.add(paragraph.text.length());
        } else {
            turnPage(0);
        }
    }

    private void turnPage(int ahead) {
        if (page == 1) {
            pages.firstPage("1");
        }
        pages.page(Integer.toString(++page), ahead);
    }

    private void end(XMLStreamReader xml) {
        if (!String.valueOf(xml.getNamespaceURI()).contains(WORD)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> endParagraph();
            case "r" -> {
                inRun = false;
                hidden = false;
            }
            case "tc" -> endCell();
            case "tr" -> ifThere(tables.peek(), table -> table.endRow(sink()));
            case "tbl" -> tables.poll();
            case "txbxContent" -> {
                sinks.pop();
                inRun = true; // a box stands within a run
            }
            default -> {}
        }
    }

    private Consumer<String> sink() {
        Consumer<String> sink = sinks.peek();
        return sink == null ? top : sink;
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.pop();
        String label = numbering.next(paragraph.style, paragraph.list, paragraph.level);
        boolean hasText = !paragraph.text.toString().isBlank();
        for (int at : paragraph.pageBreaks) {
            turnPage(at == 0 ? 0 : label.length() + at);
        }
        if (hasText) {
            sink().accept(label + paragraph.text);
        }
        paragraph.boxes.forEach(sink());
    }

    private void endCell() {
        Cell cell = cells.pop();
        sinks.pop();
        TableRows table = tables.peek();
        if (table == null) {
            cell.lines.forEach(sink());
        } else if (cell.covered) {
            table.empty(cell.columns);
        } else {
            table.cell(cell.lines, cell.columns, 1);
        }
    }
}
