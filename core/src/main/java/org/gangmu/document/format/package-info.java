/**
 * File formats: bytes to {@link org.gangmu.text.SourceText}. The only package that knows PDFBox, POI and jsoup.
 *
 * <p>Start reading at {@link org.gangmu.document.format.Formats}.
 */
@NullMarked
package org.gangmu.document.format;

import org.jspecify.annotations.NullMarked;
