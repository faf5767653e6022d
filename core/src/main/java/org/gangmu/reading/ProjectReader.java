package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Status;
import org.gangmu.statement.ProjectMention;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Reads the projects a document names: “加快A、B、C等项目建设” is three, “A项目竣工投用” one, each with the stage its verbs tell.
 * One for each document; not thread-safe.
 */
final class ProjectReader {
    private static final WordList WORDS = WordList.load(ProjectReader.class, "projects.txt");
    private static final WordTrie HEAD = WordTrie.forward(WORDS.group("head"));
    private static final WordTrie GENERIC = WordTrie.forward(WORDS.group("generic"));
    private static final WordTrie PROPER = WordTrie.forward(WORDS.group("proper"));
    private static final WordTrie VERB_HEAD = WordTrie.forward(WORDS.group("verb-head"));
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 36;

    private final ReadingView view;
    private final String text;
    private final Document document;
    private final List<ProjectMention> projects = new ArrayList<>();

    /** The clause a project is named in. */
    private record Clause(int from, int to, ProjectStage stage, Sentence sentence) {}

    ProjectReader(ReadingView view, Document document) {
        this.view = view;
        this.text = view.text();
        this.document = document;
    }

    /** The projects a document's sentences name. */
    List<ProjectMention> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            readSentence(sentence);
        }
        return projects;
    }

    private void readSentence(Sentence sentence) {
        int clause = sentence.start();
        int end = sentence.wordsEnd(text);
        int depth = 0;
        for (int i = clause; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '。';
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            if (i == end || depth <= 0 && (c == '，' || c == '；' || c == '：')) {
                readClause(clause, i, sentence);
                clause = i + 1;
                depth = 0;
            }
        }
    }

    private void readClause(int from, int to, Sentence sentence) {
        int noun = lastNoun(from, to);
        if (noun < 0) {
            return;
        }
        int etc = etcBefore(from, noun);
        ProjectStage stage = ProjectStage.of(text, from, to);
        if (etc > 0) {
            addList(skipHead(from, etc), etc, new Clause(from, to, stage, sentence));
        } else if ("、和与及".indexOf(text.charAt(noun - 1)) < 0 && noun - from >= SHORTEST_NAME) {
            int start = skipHead(from, noun);
            int list = start;
            for (int item = start; item < noun; item = itemEnd(item, noun) + 1) {
                list = item;
            }
            int name = skipQualities(list, noun);
            if (Clauses.has(PROPER, text, name, noun)) {
                add(name, noun + 2, new Clause(from, to, stage, sentence));
            }
        }
    }

    /** The items of a list; where none holds a word of things built the list names kinds, not projects. */
    private void addList(int from, int to, Clause clause) {
        if (!Clauses.has(PROPER, text, from, to)) {
            return;
        }
        for (int item = from; item < to; ) {
            int stop = itemEnd(item, to);
            if (stop - item > SHORTEST_NAME || Clauses.has(PROPER, text, item, stop)) {
                add(item, stop, clause);
            }
            item = stop + 1;
        }
    }

    // 总投资12亿元的省级重点项目云溪科创园二期
    private int skipQualities(int from, int noun) {
        int start = from;
        for (int i = from; i < noun; i++) {
            if (text.charAt(i) == '的') {
                start = i + 1;
            } else if (text.startsWith("重点项目", i) && i + 4 < noun) {
                start = i + 4;
            }
        }
        return start;
    }

    /** Where the last 项目 or 工程 of the clause begins; -1 when it holds none. */
    private int lastNoun(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (text.startsWith("项目", i) || text.startsWith("工程", i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the 等 of “A、B等重大项目” stands, if one does before the noun; 0 otherwise. */
    private int etcBefore(int from, int noun) {
        for (int i = noun; i > from && noun - i <= 14; i--) {
            if (text.charAt(i) == '等' && i - from >= SHORTEST_NAME) {
                return i;
            }
        }
        return 0;
    }

    private int skipHead(int from, int to) {
        int i = from;
        for (int length = HEAD.longest(text, i, to);
                length > 0 && i + length < to;
                length = HEAD.longest(text, i, to)) {
            i += length;
        }
        return i;
    }

    private int itemEnd(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            if (depth <= 0 && c == '、') {
                return i;
            }
        }
        return to;
    }

    private void add(int start, int itemEnd, Clause clause) {
        int end = beforeEtc(start, itemEnd);
        int length = end - start;
        if (length < SHORTEST_NAME || length > LONGEST_NAME || isGeneric(start, end)) {
            return;
        }
        projects.add(new ProjectMention(
                new Span(document.id(), view.offset(start), view.endOffset(end)),
                text.substring(start, end),
                clause.stage.code(),
                clause.sentence.looksAhead() ? Status.TARGET : Status.ACTUAL,
                clause.sentence.period(),
                level(clause.from, clause.to),
                investment(clause.from, clause.to),
                "named-project"));
    }

    // 成达万高铁等重大基础设施项目和京东方 names 成达万高铁
    private int beforeEtc(int start, int end) {
        for (int i = start + SHORTEST_NAME; i + 1 < end; i++) {
            boolean etc = text.charAt(i) == '等'
                    && "级待候于高".indexOf(text.charAt(i + 1)) < 0
                    && "平中高初上下同何对甲乙丙".indexOf(text.charAt(i - 1)) < 0;
            if (etc) {
                return i;
            }
        }
        return end;
    }

    private boolean isGeneric(int start, int end) {
        int length = GENERIC.longest(text, start, end);
        if (VERB_HEAD.longest(text, start, end) > 0 || Enumerator.at(text, start) != null) {
            return true;
        }
        boolean counted = NumberScan.isDigit(text.charAt(start));
        return counted
                || length > 0 && end - start - length <= 4
                || Clauses.contains(text, "的", start, end) && end - start > 14;
    }

    private @Nullable String level(int from, int to) {
        for (String level : new String[] {"省", "市", "区", "县"}) {
            if (Clauses.contains(text, level + "级重点", from, to) || Clauses.contains(text, level + "重点项目", from, to)) {
                return level;
            }
        }
        return null;
    }

    // 总投资12亿元的…项目
    private @Nullable String investment(int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (text.startsWith("投资", i)) {
                NumberToken number = NumberScan.next(text, i, Math.min(to, i + 14));
                UnitReader unit = number == null ? null : UnitReader.at(text, number.end(), to);
                if (number != null && unit != null && unit.unit().endsWith("元")) {
                    return number.value().toPlainString() + unit.unit();
                }
            }
        }
        return null;
    }
}
