package org.gangmu.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangmu.catalogue.Regions;

/** The invented sample district that travels in the jar: its documents and its regions. */
public final class SampleDocuments {
    private static final String FOLDER = "/samples/documents/";
    /** Written by the build: one file name a line. */
    private static final String INDEX = "/samples/index.txt";

    private static final String REGIONS = "regions.tsv";

    /** Who released the sample to the public: invented, as all of it. */
    public static final String RELEASED_BY = "程望舒（虚构）";
    /** On what ground. */
    public static final String GROUND = "示例数据全部虚构，不含国家秘密、工作秘密和个人信息";

    private SampleDocuments() {}

    /** Takes them in and releases them to the public; what is there already stays. Answers how many files were new. */
    public static int takeInto(Library library) {
        List<String> files = lines(INDEX);
        learnRegions(library);
        int added = 0;
        for (String file : files) {
            if (!file.equals(REGIONS)) {
                Outcome outcome = library.takeIn(file, bytes(FOLDER + file));
                if (outcome.isRefused()) {
                    throw new IllegalStateException("a document of the sample is refused: " + outcome.message());
                }
                library.release(outcome.documents(), RELEASED_BY, GROUND);
                added += outcome.state() == Outcome.State.TAKEN_IN ? 1 : 0;
            }
        }
        return added;
    }

    /** Only the regions, so that whoever opens the store next knows them. */
    public static void learnRegions(Library library) {
        if (lines(INDEX).contains(REGIONS)) {
            library.learnRegions(Regions.parse(lines(FOLDER + REGIONS)));
        }
    }

    private static List<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = SampleDocuments.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
