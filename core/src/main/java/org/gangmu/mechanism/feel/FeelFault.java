package org.gangmu.mechanism.feel;

/** A text is not in the part of FEEL that is understood here. */
public final class FeelFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    /**
     * @param text the whole text
     * @param at where in it reading stopped, from 0
     * @param chinese what is wrong there
     * @param english the same
     */
    FeelFault(String text, int at, String chinese, String english) {
        super("“" + text + "”: " + english + (at > 0 ? " at character " + (at + 1) : ""));
        this.chinese = "“" + text + "”：" + (at > 0 ? "第 " + (at + 1) + " 个字符处" : "") + chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return String.valueOf(getMessage());
    }
}
