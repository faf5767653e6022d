/**
 * Quantities as planning documents print them: values with their printed digits, units of measurement, periods and bounds.
 *
 * <p>Uses nothing else of Gangmu. Start reading at {@link org.gangmu.quantity.Period} and
 * {@link org.gangmu.quantity.MeasureUnit}.
 */
@NullMarked
package org.gangmu.quantity;

import org.jspecify.annotations.NullMarked;
