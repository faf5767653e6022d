/**
 * The documents: taking files in, listing and showing what was read in them, on the command line, in the API and in pages.
 *
 * <p>May use {@code store}, {@code exchange}, {@code accounts} and {@code portal}. Start reading at
 * {@link org.gangmu.app.library.Library}, which takes in; what pages show of it begins at
 * {@link org.gangmu.app.library.Shelf} and {@link org.gangmu.app.library.Holdings}.
 */
@NullMarked
package org.gangmu.app.library;

import org.jspecify.annotations.NullMarked;
