package org.gangmu.reading;

/** Tells what a name is made of: whether it says anything alone, is only a verb, a rate, a plan. Stateless. */
final class NameWords {
    private static final int SHORT_RATE = 4;
    private static final int SHORTEST_MAKER = 4;
    private static final int LONGEST_MAKER = 10;

    private NameWords() {}

    static boolean isGeneric(String own) {
        int start = own.startsWith("总") ? 1 : 0;
        return !own.isEmpty()
                && (FigureWords.GENERIC.longest(own, 0, own.length()) == own.length()
                        || own.length() > 1
                                && FigureWords.GENERIC.longest(own, start, own.length()) == own.length() - start);
    }

    static boolean isShortRate(String own) {
        return own.length() < SHORT_RATE && "率量额".indexOf(own.charAt(own.length() - 1)) >= 0;
    }

    // 省内区县排名
    static boolean isRanking(String own) {
        return own.length() <= 8 && own.endsWith("排名");
    }

    /** What a name that begins with verbs of making says is made. */
    static String made(String name) {
        int start = 0;
        for (int length = 1; length > 0; start += length) {
            length = FigureWords.MAKE.longest(name, start, name.length());
        }
        String made = name.substring(start);
        boolean bare = FigureWords.BARE.longest(made, 0, made.length()) == made.length();
        return bare ? name : made; // 签约项目
    }

    static boolean isOnlyVerb(String own) {
        return FigureWords.MAKE.longest(own, 0, own.length()) == own.length();
    }

    static boolean isMagnitude(String unit) {
        return FigureWords.MAGNITUDE.longest(unit, 0, unit.length()) == unit.length();
    }

    /** Of several uses the first. */
    static String firstOf(String use) {
        if (use.length() <= 16) {
            return use;
        }
        for (int i = 4; i < use.length(); i++) {
            if ("和、及".indexOf(use.charAt(i)) >= 0) {
                return use.substring(0, i);
            }
        }
        return use;
    }

    static boolean isPlanned(String own) {
        return !own.isEmpty() && FigureWords.PLAN.longest(own, own.length(), 0) == own.length();
    }

    /** Whose measure {@code own} tells when {@code owner} ends in another: 蔬菜 of 蔬菜播种面积 before 产量; else the owner. */
    static String withoutMeasure(String owner, String own) {
        int measure = FigureWords.HEAD.longest(owner, owner.length(), 0);
        boolean another = FigureWords.HEAD.longest(own, own.length(), 0) == own.length();
        return another && measure > 0 && measure < owner.length()
                ? owner.substring(0, owner.length() - measure)
                : owner;
    }

    /** Who brings forth what the number counts: “自贸试验区推出111项举措” is about 自贸试验区…举措; empty when nobody is named. */
    static String maker(String own) {
        int act = FigureWords.BRINGS.longest(own, own.length(), 0);
        String maker = own.substring(0, own.length() - act);
        boolean named = act > 0 && maker.length() >= SHORTEST_MAKER && maker.length() <= LONGEST_MAKER;
        return named && FigureWords.MAKE.longest(maker, 0, maker.length()) == 0 ? maker : "";
    }
}
