package org.gangmu.app.evaluation.paper;

/** This machine has no Chinese font that a PDF can be written with. The message says what to install. */
public final class NoFont extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFont() {
        super(
                "no Chinese font for the PDF was found; install one (Debian, Ubuntu: apt install fonts-noto-cjk; Fedora: dnf install"
                        + " google-noto-serif-cjk-fonts google-noto-sans-cjk-fonts), or put simfang.ttf, simhei.ttf, simkai.ttf and"
                        + " simsun.ttc into a folder and name it in GANGMU_FONTS; the DOCX needs no font");
    }
}
