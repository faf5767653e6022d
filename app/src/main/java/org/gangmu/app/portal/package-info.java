/**
 * The portal's frame and design system: header, as-of date, language, theme, error pages, and the records that the shared
 * components (light, track, score row, source) are drawn from. Templates in {@code templates/layout.html} and
 * {@code templates/components}, style in {@code static/css}; all of it is shown at {@code /design}.
 *
 * <p>May use {@code store} and {@code accounts}. Start reading at {@link org.gangmu.app.portal.Frame}.
 */
@NullMarked
package org.gangmu.app.portal;

import org.jspecify.annotations.NullMarked;
