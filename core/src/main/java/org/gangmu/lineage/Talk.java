package org.gangmu.lineage;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.reading.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What some words say of the thing they name.
 *
 * @param due by when it is to be done; null when the words do not say
 * @param late whether they say that it is behind
 */
record Talk(Step step, @Nullable YearMonth due, boolean late) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");
    private static final Pattern DONE_BEHIND =
            Pattern.compile("^(?:项目|工程|建设)*(?:全面|基本|顺利|如期|已)*完成(?:设立|建设|改造)?(?:$|[，；])");
    private static final Pattern DONE_BEFORE = Pattern.compile("完成(?:了|推进)?$");
    /** 一期 that is not part of the name: “确保一期年底前投产”. */
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十\\d]期|首期");

    /** 建成环锦屏山绿道首期8公里. */
    private static final Pattern FIRST_PART = Pattern.compile("^(?:项目|工程)?(?:首期|首段|首批|部分)");

    private static final int NEAR = 8;

    /**
     * @param before the words of the clause before the name
     * @param behind the words behind it, with what goes on speaking of it
     * @param ahead whether the words promise
     * @param year the year they look at, for 年底前; 0 when unknown
     */
    static Talk of(String before, String behind, boolean ahead, int year) {
        boolean late = NameWords.has(NameWords.LATE, behind, 0, behind.length())
                || NameWords.has(NameWords.LATE, before, 0, before.length());
        Step step = step(before, behind);
        boolean hoped = NameWords.has(NameWords.HOPE, behind, 0, behind.length());
        boolean done = step == Step.DONE || step == Step.PARTLY_DONE;
        if (done && (late || !ahead && hoped)) {
            step = Step.UNDER_WAY;
        }
        YearMonth due = ahead && done ? due(before + behind, year) : null;
        return new Talk(step, due, late && !ahead);
    }

    private static Step step(String before, String behind) {
        Step built = completion(behind).compareTo(completion(before)) >= 0 ? completion(behind) : completion(before);
        if (DONE_BEHIND.matcher(behind).find() || DONE_BEFORE.matcher(before).find()) {
            built = Step.DONE;
        }
        if (built != Step.NAMED) {
            return FIRST_PART.matcher(behind).find() ? Step.PARTLY_DONE : built;
        }
        String all = before + "，" + behind;
        if (NameWords.has(NameWords.TOP, all, 0, all.length())) {
            return Step.TOPPED_OUT;
        }
        if (NameWords.has(NameWords.START, all, 0, all.length())) {
            return Step.STARTED;
        }
        if (NameWords.has(NameWords.PREPARE, all, 0, all.length())) {
            return Step.PREPARING;
        }
        boolean acted = NameWords.has(NameWords.BUILD, all, 0, all.length())
                || NameWords.LEAD.longest(before, 0, before.length()) > 0;
        return acted ? Step.UNDER_WAY : Step.NAMED;
    }

    /** Done, partly done, or {@link Step#NAMED} where no word says that anything is. */
    private static Step completion(String words) {
        Step found = Step.NAMED;
        for (int i = 0; i < words.length(); i++) {
            int length = NameWords.COMPLETE.longest(words, i, words.length());
            if (length > 0 && !words.startsWith("完成", i)) {
                String near = words.substring(Math.max(0, i - NEAR), i);
                String next = words.substring(i + length, Math.min(words.length(), i + length + 4));
                boolean partly = NameWords.has(NameWords.PARTLY, near, 0, near.length())
                        || SECTION.matcher(near).find()
                        || SECTION.matcher(next).find();
                found = partly && found != Step.DONE ? Step.PARTLY_DONE : Step.DONE;
                i += length - 1;
            }
        }
        return found;
    }

    private static @Nullable YearMonth due(String words, int year) {
        String told = Deadline.find(words, year);
        return told == null ? null : parse(told);
    }

    /** 2022-06, 2022-06-30 or 2022, which is its December; null when it is none of them. */
    static @Nullable YearMonth parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            return null;
        }
        int month = matcher.group(2) == null ? 12 : Integer.parseInt(matcher.group(2));
        return month < 1 || month > 12 ? null : YearMonth.of(Integer.parseInt(matcher.group(1)), month);
    }
}
