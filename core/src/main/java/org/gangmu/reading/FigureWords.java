package org.gangmu.reading;

import org.gangmu.lexical.Bounds;
import org.gangmu.lexical.Units;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/** The lexicon of the figure reader: {@code figures.txt}, and the words of the lexical layer, as tries. Immutable. */
final class FigureWords {
    private static final WordList WORDS = WordList.load(FigureWords.class, "figures.txt");

    static final WordTrie UNIT = Units.UNIT;
    static final WordTrie MAGNITUDE = Units.MAGNITUDE;

    static final WordTrie BEFORE_GE = Bounds.BEFORE_GE;
    static final WordTrie BEFORE_LE = Bounds.BEFORE_LE;
    static final WordTrie BEFORE_APPROX = Bounds.BEFORE_APPROX;
    static final WordTrie AFTER_GE = Bounds.AFTER_GE;
    static final WordTrie AFTER_LE = Bounds.AFTER_LE;
    static final WordTrie AFTER_APPROX = Bounds.AFTER_APPROX;

    static final WordTrie GROWTH_UP = backward("growth-up");
    static final WordTrie GROWTH_DOWN = backward("growth-down");
    static final WordTrie CHANGE_DOWN = backward("change-down");
    static final WordTrie LEVEL_TO = backward("level-to");
    static final WordTrie PLAN = backward("plan");
    static final WordTrie ESTIMATE = forward("estimate");

    static final WordTrie TAIL = backward("tail");
    static final WordTrie LEAD = forward("lead");
    static final WordTrie INNER = forward("inner");
    static final WordTrie MAKE = forward("make");
    static final WordTrie MADE = backward("make");
    static final WordTrie KEEP = forward("keep");
    static final WordTrie SPEND = forward("spend");
    static final WordTrie SPENT_ON = forward("spent-on");
    static final WordTrie CUT = forward("cut");
    static final WordTrie BARE = forward("bare");
    static final WordTrie PREDICATE = forward("predicate");
    static final WordTrie NOUN_ANYWAY = forward("noun-anyway");
    static final WordTrie NO_NOUN = forward("no-noun");
    static final WordTrie GENERIC = forward("generic");
    static final WordTrie GENERIC_END = backward("generic");
    static final WordTrie THRESHOLD = forward("threshold");
    static final WordTrie NAME_FOLLOWS = forward("name-follows");
    static final WordTrie NAME_BEFORE = backward("name-before");

    static final WordTrie REVIEW = forward("review");
    static final WordTrie REVIEW_TITLE = forward("review-title");
    static final WordTrie AHEAD = forward("ahead");
    static final WordTrie FIVE_REVIEW = forward("five-review");
    static final WordTrie FIVE_AHEAD = forward("five-ahead");
    static final WordTrie CUMULATED = forward("cumulated");

    static final WordTrie BRINGS = backward("brings");
    static final WordTrie ACT = forward("act");
    static final WordTrie LAST_YEAR = backward("last-year");
    static final WordTrie DISTANCE = forward("distance");
    static final WordTrie FASTER = backward("faster");
    static final WordTrie SLOWER = backward("slower");
    static final WordTrie TAKEN_AWAY = forward("taken-away");
    static final WordTrie GROWTH_ONLY = forward("growth-only");

    static final WordTrie WHOLE = forward("whole");
    static final WordTrie WHOLE_END = backward("whole");
    static final WordTrie HEAD = backward("head");
    static final WordTrie STOCK = backward("stock");
    static final WordTrie SCOPE_LEAD = forward("scope-lead");
    static final WordTrie SPECIFICATION = backward("specification");
    static final WordTrie PLACE = backward("place");
    static final WordTrie RANKED = backward("ranked");
    static final WordTrie SERVE = backward("serve");
    static final WordTrie ASPECT = forward("aspect");
    static final WordTrie BRANCH = backward("branch");
    static final WordTrie PARALLEL = forward("parallel");
    static final WordTrie PER = backward("per");

    private FigureWords() {}

    private static WordTrie forward(String heading) {
        return WordTrie.forward(WORDS.group(heading));
    }

    private static WordTrie backward(String heading) {
        return WordTrie.backward(WORDS.group(heading));
    }
}
