package org.gangmu.mechanism.feel;

/** A text is not in the part of FEEL that is understood here. */
public final class FeelFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param text the whole text
     * @param at where in it reading stopped, from 0
     * @param why what is wrong there
     */
    FeelFault(String text, int at, String why) {
        super("“" + text + "”: " + why + (at > 0 ? " at character " + (at + 1) : ""));
    }
}
