/**
 * The catalogue: standard names for what documents call by many. Indicators, regions and agencies, their aliases, and the matching
 * of any wording to them.
 *
 * <p>The words are reviewed data files beside this package ({@code indicators.tsv}, {@code regions.tsv}, {@code agencies.tsv}); each says in its
 * head how to add one. May use {@code quantity}, {@code text} and {@code document}. Start reading at
 * {@link org.gangmu.catalogue.Catalogue} and {@link org.gangmu.catalogue.Regions}.
 */
@NullMarked
package org.gangmu.catalogue;

import org.jspecify.annotations.NullMarked;
