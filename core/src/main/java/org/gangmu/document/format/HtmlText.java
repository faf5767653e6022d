package org.gangmu.document.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and hands on the lines a reader sees. One use only. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "select",
            "textarea",
            "button",
            "rt",
            "rp",
            "title");

    private static final class Cell {
        final List<String> lines = new ArrayList<>();
    }

    private final Consumer<String> top;
    private final StringBuilder line = new StringBuilder();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private int keepsSpace;

    HtmlText(Consumer<String> top) {
        this.top = top;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (keepsSpace > 0 && c == '\n') {
                endLine();
            } else if (!space || keepsSpace > 0) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void start(Element element) {
        switch (element.normalName()) {
            case "br" -> endLine();
            case "pre" -> {
                endLine();
                keepsSpace++;
            }
            case "table" -> {
                endLine();
                if (isDataTable(element)) {
                    tables.push(new TableRows());
                }
            }
            case "td", "th" -> {
                endLine();
                if (isInDataTable(element)) {
                    cells.push(new Cell());
                }
            }
            case "li" -> {
                endLine();
                number(element);
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    // A table within which another stands lays out the page.
    private static boolean isDataTable(Element table) {
        return table.selectFirst("table table") == null;
    }

    private static boolean isInDataTable(Element cell) {
        Element table = cell.closest("table");
        return table != null && isDataTable(table);
    }

    private void number(Element item) {
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            int first = span(list, "start");
            line.append(first + item.elementSiblingIndex()).append(". ");
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "pre" -> {
                endLine();
                keepsSpace--;
            }
            case "td", "th" -> {
                endLine();
                if (isInDataTable(element)) {
                    endCell(element);
                }
            }
            case "tr" -> {
                endLine();
                if (isInDataTable(element) && !tables.isEmpty()) {
                    tables.getFirst().endRow(this::hand);
                }
            }
            case "table" -> {
                endLine();
                if (isDataTable(element)) {
                    tables.poll();
                }
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    private void endCell(Element element) {
        Cell cell = cells.pop();
        if (tables.isEmpty()) {
            cell.lines.forEach(this::hand);
        } else {
            tables.getFirst().cell(cell.lines, span(element, "colspan"), span(element, "rowspan"));
        }
    }

    private static int span(Element element, String attribute) {
        try {
            return Math.max(1, Integer.parseInt(element.attr(attribute).strip()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            String text = line.toString();
            line.setLength(0);
            hand(text);
        }
    }

    private void hand(String text) {
        Cell cell = cells.peek();
        if (cell != null) {
            cell.lines.add(text);
        } else {
            top.accept(text);
        }
    }
}
