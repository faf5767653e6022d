package org.gangmu.reading;

import org.gangmu.quantity.Measure;

/**
 * Names the indicator of one figure after the other, carrying the subject where a clause has no noun of its own. One for
 * each document; not thread-safe.
 */
final class FigureNames {
    private static final int LONGEST_WHOLE = 20;

    private final String text;
    /** The indicator that a clause without a noun of its own goes on with. */
    private String subject = "";
    /** What the last share was of: 占农林牧渔业总产值. */
    private String whole = "";
    /** The name of the figure before: what a list of numbers goes on with. */
    private String lastName = "";
    /** The last indicator that named itself: what 总规模 and 占比 are of, whatever was said of it meanwhile. */
    private String owner = "";
    /** The first indicator of the sentence's segment: what “由…增长到…” speaks of. */
    private String segmentSubject = "";

    /** Whether the name being made rests on the owner's. */
    private boolean derived;

    private int segment = -1;
    private int nounEnd;
    private Measure lastMeasure = Measure.LEVEL;
    private final SharedNames shares = new SharedNames();
    /** The verb at the head of an enumeration: 新建A 5处、B 4处. */
    private String headVerb = "";

    FigureNames(String text) {
        this.text = text;
    }

    void startParagraph() {
        subject = "";
        owner = "";
        whole = "";
    }

    void startSentence() {
        headVerb = "";
        shares.clear();
    }

    /**
     * The indicator of the figure found.
     *
     * @param sentence where its sentence begins
     * @param segmentStart where the part of the sentence begins that ； parts from the rest
     * @param book the budget book its section speaks of, or empty
     */
    String name(FoundNumber found, int sentence, int segmentStart, String book) {
        int start = Math.max(found.clause(), takenAwayEnd(found));
        String own = BudgetBook.qualify(
                book, IndicatorName.clean(text, start, found.measure().nameEnd()));
        enterSegment(segmentStart);
        boolean list = Clauses.isListed(text, found.clause());
        String distributed = shares.next(text, found, own, list);
        if (!distributed.isEmpty()) {
            subject = distributed;
            owner = distributed;
            return distributed;
        }
        if (found.goesOn() && own.isEmpty() && !takesNoun(found)) {
            return lastName;
        }
        if (!list) {
            headVerb = headVerb(found.clause(), found.number().start());
        }
        if (NameWords.isPlanned(own)) {
            return subject + own;
        }
        derived = false;
        String name = isSpent(own, found) ? spentOn(own, found) : "";
        if (name.isEmpty()) {
            name = own.isEmpty() ? byWhole(found) : "";
            name = name.isEmpty() ? byNoun(own, found) : name;
            name = name.isEmpty() ? ofOwn(own, list, found, sentence) : name;
        }
        lastName = name;
        if (found.measure().measure() == Measure.LEVEL && !found.goesOn()) {
            shares.tell(name);
        }
        if (found.measure().measure() != Measure.PROGRESS) {
            boolean aside = found.clause() > 0 && text.charAt(found.clause() - 1) == '（';
            owner = (aside || derived) && !owner.isEmpty() ? owner : name;
            subject = aside && !subject.isEmpty() ? subject : name;
            lastMeasure = found.measure().measure();
            segmentSubject = segmentSubject.isEmpty() ? name : segmentSubject;
        }
        return name;
    }

    /** The verb at the head of a clause, or behind who does it: “济南国际医学科学中心新签约项目26个、医生集团3个”. */
    private String headVerb(int from, int to) {
        String leading = IndicatorName.leading(FigureWords.KEEP, text, from, to);
        for (int i = from + 2; leading.isEmpty() && i < to - 2; i++) {
            if (text.charAt(i) == '新') {
                int length = FigureWords.KEEP.longest(text, i, to);
                leading = length > 0 ? text.substring(i, i + length) : "";
            }
        }
        return leading;
    }

    /** Where a verb of cutting ends: the fall is in the sign, not in the name. */
    private int takenAwayEnd(FoundNumber found) {
        boolean cut =
                found.measure().measure() == Measure.CHANGE && found.measure().negative();
        return cut
                ? MeasureReader.takenAwayEnd(
                        text, found.clause(), found.measure().nameEnd())
                : 0;
    }

    private void enterSegment(int start) {
        if (start != segment) {
            segment = start;
            segmentSubject = "";
        }
    }

    /** Whether the words only name the plan an amount belongs to: 完成调整预期523,000万元的101.03%. */
    boolean isPlanned(FoundNumber found) {
        return NameWords.isPlanned(
                IndicatorName.clean(text, found.clause(), found.measure().nameEnd()));
    }

    /** The name of a whole whose structure is told; the second of two ratios goes on with the first one's. */
    String ratio(int clause, int number) {
        String own = IndicatorName.clean(text, clause, number);
        if (!own.isEmpty()) {
            subject = own;
        }
        return subject;
    }

    /** The name by the noun behind the number; empty when none follows. */
    private String byNoun(String own, FoundNumber found) {
        if (isRunning(found)) {
            int running = found.number().start() - 2;
            return IndicatorName.clean(text, Math.min(found.clause(), running), running)
                    + "连续"
                    + IndicatorName.clean(text, found.bound().end(), found.clauseEnd());
        }
        if (!takesNoun(found)) {
            return "";
        }
        FollowingNoun following =
                FollowingNoun.of(text, found.bound().end(), found.clauseEnd(), isServed(found), own.isEmpty());
        if (following.noun().length() < 2) {
            return "";
        }
        nounEnd = following.end();
        return ofNoun(own, following.noun(), found);
    }

    // 连续16年提高养老金
    private boolean isRunning(FoundNumber found) {
        return found.unit().unit().equals("年")
                && text.startsWith("连续", Math.max(0, found.number().start() - 2));
    }

    /** Where the noun that named the last figure ends: the next figure's words begin behind it. */
    int nounEnd() {
        return nounEnd;
    }

    private boolean isServed(FoundNumber found) {
        int start = found.bound().start();
        return start > found.clause() && "为对给向".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean takesNoun(FoundNumber found) {
        return found.measure().measure() == Measure.LEVEL
                && !found.unit().unit().equals("%");
    }

    /** Of a share whose whole follows, the whole and what is said of it: “85.2%的改革试点任务落地实施”. */
    private String byWhole(FoundNumber found) {
        int at = found.bound().end();
        boolean follows = found.unit().unit().equals("%")
                && found.measure().measure() == Measure.LEVEL
                && at + 3 < found.clauseEnd()
                && text.charAt(at) == '的';
        if (!follows) {
            return "";
        }
        NumberToken next = NumberScan.next(text, at, found.clauseEnd());
        String whole = IndicatorName.clean(text, at + 1, next == null ? found.clauseEnd() : next.start());
        return whole.length() <= LONGEST_WHOLE ? whole : "";
    }

    /** “总投资2733亿元的重点项目” is 重点项目总投资; “新建24处基础教育设施” keeps its verb. */
    private String ofNoun(String own, String noun, FoundNumber found) {
        boolean attributive =
                found.bound().end() < text.length() && text.charAt(found.bound().end()) == '的';
        if (attributive && NameWords.isGeneric(own)) {
            return noun + own;
        }
        boolean bare = FigureWords.BARE.longest(noun, 0, noun.length()) == noun.length();
        boolean reached = own.length() > 2
                && own.length() <= LONGEST_WHOLE
                && FigureWords.SERVE.longest(own, own.length(), 0) > 0;
        String maker = NameWords.maker(own);
        if (!maker.isEmpty() && !attributive) {
            return maker + noun;
        }
        return reached || bare && !own.isEmpty() && own.length() <= 8 ? own + noun : withVerb(noun);
    }

    private String ofOwn(String own, boolean list, FoundNumber found, int sentence) {
        if (own.isEmpty()) {
            derived = true;
            if (found.clause() < found.number().start() && "由从".indexOf(text.charAt(found.clause())) >= 0) {
                return segmentSubject;
            }
            String before = subjectBefore(found.clause(), sentence);
            return before.isEmpty() ? isOfShare(found) ? subject : owner : before;
        }
        if (found.measure().measure() == Measure.RANK) {
            return ranking(own);
        }
        int than = found.measure().measure() == Measure.CHANGE ? Comparison.find(own, 0, own.length()) : -1;
        if (than >= 0) {
            return compared(own, than);
        }
        int distance = FigureWords.DISTANCE.longest(own, 0, own.length());
        if (distance > 0 && distance < own.length() && found.measure().measure() == Measure.CHANGE) {
            return subject + (lastMeasure == Measure.GROWTH ? "增速较" : "较") + own.substring(distance);
        }
        if (own.startsWith("用于") && !owner.isEmpty()) {
            derived = true;
            return owner + own; // 新增债券2157亿元，其中用于项目建设1542亿元
        }
        if (own.endsWith("折算") && !subject.isEmpty()) {
            return subject; // 人均地区生产总值116661元（按年平均汇率折算为16381美元）
        }
        if (isBranch(own, found, sentence)) {
            derived = true;
            return own + owner.substring(owner.length() - FigureWords.HEAD.longest(owner, owner.length(), 0));
        }
        if (own.endsWith("级") && own.length() <= 4) {
            derived = true;
            return own + owner; // 农业龙头企业68家（其中国家级6家）
        }
        boolean general = NameWords.isGeneric(own) && !opensScope(found.clause());
        boolean rate = NameWords.isShortRate(own)
                && !opensSegment(found.clause())
                && !(own.endsWith("率") && followsComma(found.clause()));
        if (general || own.charAt(0) == '占' || rate || NameWords.isRanking(own) || saysOfNoun(own, found)) {
            derived = true;
            if (own.equals("占") && !whole.isEmpty()) {
                return owner + whole; // 农业产值占农林牧渔业总产值的73.2%；林业产值0.34亿元，占0.6%
            }
            whole = own.charAt(0) == '占' ? own : whole;
            String of = rate || general ? NameWords.made(NameWords.withoutMeasure(owner, own)) : subject;
            return subject.endsWith(own) ? subject : of + own;
        }
        if (NameWords.isOnlyVerb(own)) {
            return own + NameWords.made(subject); // 新开工棚改安置房18281套、基本建成25420套
        }
        boolean bare =
                IndicatorName.leading(FigureWords.MAKE, own, 0, own.length()).isEmpty();
        return list && bare ? withVerb(own) : own;
    }

    /** “增速分别比规模以上工业” is 增速较规模以上工业 of the subject; compared with a time it is only 增速. */
    private String compared(String own, int than) {
        String left = own.substring(0, own.startsWith("分别", than - 2) ? than - 2 : than);
        boolean general = left.isEmpty() || NameWords.isGeneric(left) || left.endsWith("增速") && left.length() <= 6;
        String rate = left.isEmpty() && lastMeasure == Measure.GROWTH ? "增速" : "";
        String of = general ? (left.isEmpty() ? subject + rate : owner + left) : left;
        derived = general;
        return Comparison.isWithPeriod(own, than + 1, own.length()) ? of : of + "较" + own.substring(than + 1);
    }

    /** Behind “占…的53.8%” or “增速比…快” only points still speak of the share or the rate; the rest of whose it is. */
    private boolean isOfShare(FoundNumber found) {
        boolean points = found.unit().unit().endsWith("点");
        boolean aside = subject.startsWith(owner + "占")
                || subject.endsWith("增速") && subject.startsWith(owner)
                || subject.startsWith(owner + "增速较");
        return points || owner.isEmpty() || !aside;
    }

    /** Whether a clause tells of a part what the sentence before told of the whole: “其中，医药制造业增长41.7%”. */
    private boolean isBranch(String own, FoundNumber found, int sentence) {
        boolean share = found.unit().unit().equals("%") && found.measure().measure() != Measure.PROGRESS;
        if (!share || FigureWords.BRANCH.longest(own, own.length(), 0) == 0) {
            return false;
        }
        int clause = found.clause();
        return Clauses.contains(text, "其中", sentence, clause)
                || text.startsWith("其中", clause)
                || text.charAt(sentence) == '分' && Clauses.contains(text, "看，", sentence, clause);
    }

    private boolean opensSegment(int clause) {
        return clause == 0 || "；。！\n".indexOf(text.charAt(clause - 1)) >= 0;
    }

    private boolean followsComma(int clause) {
        return clause > 0 && text.charAt(clause - 1) == '，';
    }

    // 全省各类贷款余额 is nobody else's
    private boolean opensScope(int clause) {
        return FigureWords.SCOPE_LEAD.longest(text, clause, text.length()) > 0;
    }

    /** “增速居全国第3位” is the ranking 全国排名 of what was spoken of; “高铁里程居全国第5位” of its own subject. */
    private String ranking(String own) {
        if (NameWords.isRanking(own)) {
            return subject + own; // 省内区县排名
        }
        int place = FigureWords.PLACE.longest(own, own.length(), 0);
        int end = own.length() - place;
        int ranked = end;
        for (int length = 1; length > 0; ranked -= length) {
            length = FigureWords.RANKED.longest(own, ranked, 0);
        }
        if (ranked == own.length() || ranked == end && end > 0) {
            return own.startsWith("居") || own.startsWith("列") ? subject + own.substring(1) + "排名" : own;
        }
        String of = own.substring(0, ranked);
        derived = of.isEmpty() || NameWords.isGeneric(of);
        return (derived ? subject + of : of) + own.substring(end) + "排名";
    }

    // 11个棚改项目完成拆迁10万平方米: what is said right behind the noun of the figure before is said of it
    private boolean saysOfNoun(String own, FoundNumber found) {
        int clause = found.clause();
        return own.length() <= 4 && clause == nounEnd && clause > 0 && "，、；。：和".indexOf(text.charAt(clause)) < 0;
    }

    private String withVerb(String noun) {
        return headVerb.isEmpty() || noun.startsWith(headVerb) ? noun : headVerb + noun;
    }

    /** The subject of the clause before, when that holds no number: “产值稳中有升，同比增长28.7%”. */
    private String subjectBefore(int clause, int sentence) {
        if (clause - 2 < sentence || text.charAt(clause - 1) != '，') {
            return "";
        }
        int start = Clauses.start(text, sentence, clause - 1);
        if (NumberScan.next(text, start, clause - 1) != null) {
            return "";
        }
        for (int i = start + 2; i < clause - 1; i++) {
            if (FigureWords.PREDICATE.longest(text, i, clause - 1) > 0) {
                String name = IndicatorName.clean(text, start, i);
                return name.length() >= 2 && name.length() <= 16 ? name : "";
            }
        }
        return "";
    }

    private static boolean isSpent(String own, FoundNumber found) {
        return found.measure().measure() == Measure.LEVEL
                && (found.unit().unit().endsWith("元")
                        || NameWords.isMagnitude(found.unit().unit()))
                && !own.isEmpty()
                && FigureWords.SPEND.longest(own, 0, own.length()) == own.length();
    }

    /** “支出2128万元用于应急物资保障” is 应急物资保障支出. */
    private String spentOn(String own, FoundNumber found) {
        int at = found.bound().end();
        boolean nextClause = at < text.length() && text.charAt(at) == '，' && !own.equals("支出");
        if (nextClause) {
            at++;
        }
        int opened = 0;
        for (int length = 1; length > 0; ) {
            length = FigureWords.SPENT_ON.longest(text, at, text.length());
            at += length;
            opened += length;
        }
        int end = opened == 0 && !nextClause ? at : Clauses.end(text, at, text.length());
        NumberToken number = NumberScan.next(text, at, end);
        String use = NameWords.firstOf(IndicatorName.clean(text, at, number == null ? end : number.start()));
        return use.length() < 2 || use.length() > 24 ? "" : use + (own.endsWith("资金") ? "资金" : own);
    }
}
