/**
 * Text as it was extracted, and as a person reads it: the untouched characters, the reading view over them.
 *
 * <p>May use {@code quantity}. Start reading at {@link org.gangmu.text.SourceText}.
 */
@NullMarked
package org.gangmu.text;

import org.jspecify.annotations.NullMarked;
