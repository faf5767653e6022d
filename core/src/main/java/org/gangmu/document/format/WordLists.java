package org.gangmu.document.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The list definitions of a Word document, as its styles and numbering parts give them. Filled once, then only read. */
final class WordLists {

    /** A level of a list: {@code text} is like {@code 第%1章}, {@code suffix} what stands between number and text. */
    static final class Level {
        int start = 1;
        String style = "decimal";
        String text = "";
        String suffix = "tab";
        boolean legal;

        @Nullable
        String paragraphStyle;
    }

    /** The list and level a paragraph style puts its paragraphs in; what is not said comes from the style it is based on. */
    record StyleList(
            @Nullable String basedOn,
            @Nullable String list,
            @Nullable Integer level) {}

    static final int LEVELS = 9;

    private final Map<String, StyleList> styles = new HashMap<>();
    private final Map<String, Level[]> abstractLists = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        String basedOn = null;
        String list = null;
        Integer level = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = String.valueOf(xml.getAttributeValue(null, "styleId"));
                        basedOn = null;
                        list = null;
                        level = null;
                    }
                    case "basedOn" -> basedOn = value(xml);
                    case "numId" -> list = value(xml);
                    case "ilvl" -> level = number(xml, 0);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")) {
                styles.put(id, new StyleList(basedOn, list, level));
            }
        }
    }

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        String owner = "";
        int at = 0;
        Level level = new Level();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    owner = String.valueOf(xml.getAttributeValue(null, "abstractNumId"));
                    abstractLists.put(owner, new Level[LEVELS]);
                }
                case "num" -> owner = String.valueOf(xml.getAttributeValue(null, "numId"));
                case "abstractNumId" -> abstractOf.put(owner, String.valueOf(value(xml)));
                case "lvlOverride" -> at = levelNumber(xml);
                case "startOverride" ->
                    restarts.computeIfAbsent(owner, any -> new HashMap<>()).put(at, number(xml, 1));
                case "lvl" -> {
                    level = new Level();
                    Level[] levels = abstractLists.get(owner);
                    // a level within a num overrides one list only: rare, and its restart is what matters
                    if (levels != null && !abstractOf.containsKey(owner)) {
                        levels[levelNumber(xml)] = level;
                    }
                }
                default -> readLevel(xml, level);
            }
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) {
        switch (xml.getLocalName()) {
            case "start" -> level.start = number(xml, 1);
            case "numFmt" -> level.style = String.valueOf(value(xml));
            case "lvlText" -> level.text = value(xml) == null ? "" : String.valueOf(value(xml));
            case "suff" -> level.suffix = String.valueOf(value(xml));
            case "isLgl" -> level.legal = true;
            case "pStyle" -> level.paragraphStyle = value(xml);
            default -> {}
        }
    }

    /** The abstract list behind a list, which lists that continue each other share; null if there is none. */
    @Nullable
    String abstractOf(String list) {
        return abstractOf.get(list);
    }

    /** The level of a list, null if it is not defined. */
    @Nullable
    Level level(String list, int level) {
        Level[] levels = abstractLists.get(String.valueOf(abstractOf.get(list)));
        return levels == null || level < 0 || level >= LEVELS ? null : levels[level];
    }

    /** For each level that the list begins anew the number it begins with. */
    Map<Integer, Integer> restarts(String list) {
        return restarts.getOrDefault(list, Map.of());
    }

    /** The list that a paragraph style puts its paragraphs in, null for none. */
    @Nullable
    String listOfStyle(@Nullable String style) {
        Set<String> seen = new HashSet<>();
        for (String s = style; s != null && seen.add(s); ) {
            StyleList found = styles.get(s);
            if (found == null || found.list != null) {
                return found == null ? null : found.list;
            }
            s = found.basedOn;
        }
        return null;
    }

    /** The level within that list: as the style or one it is based on says, else the level that names the style, else 0. */
    int levelOfStyle(@Nullable String style, String list) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = level(list, i);
            if (level != null && style != null && style.equals(level.paragraphStyle)) {
                return i;
            }
        }
        Set<String> seen = new HashSet<>();
        for (String s = style; s != null && seen.add(s); ) {
            StyleList found = styles.get(s);
            if (found == null || found.level != null) {
                return found == null || found.level == null ? 0 : found.level;
            }
            s = found.basedOn;
        }
        return 0;
    }

    private static int levelNumber(XMLStreamReader xml) {
        return Math.min(Math.max(parse(xml.getAttributeValue(null, "ilvl"), 0), 0), LEVELS - 1);
    }

    static @Nullable String value(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "val");
    }

    static int number(XMLStreamReader xml, int otherwise) {
        return parse(value(xml), otherwise);
    }

    private static int parse(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
