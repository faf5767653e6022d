package org.gangmu.document;

import java.time.LocalDate;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * One published text. A file may hold several (a gazette); a notice and the plan it issues are one.
 *
 * @param id {@code sha256:} and the hash of the document's own text in UTF-8; the same text is the same document
 * @param file the name of the file it was read from
 * @param start its first character in the file, in Unicode code points
 * @param end the character after its last
 * @param title as printed, without line breaks
 * @param number the document number (文号), such as 济槐办发〔2021〕4号
 * @param issuer the organisation that issued it, as printed
 * @param date the day it was issued or reported on
 * @param region the GB/T 2260 code of the region it speaks of
 * @param period the years it covers: of a plan report, the year reviewed and the year planned
 */
public record Document(
        String id,
        String file,
        int start,
        int end,
        DocumentType type,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        @Nullable String region,
        Period period) {}
