/**
 * Working days of the Chinese calendar: weekends, days off and make-up working days, as data, one arrangement a year.
 *
 * <p>May use nothing of the core. Start reading at {@link org.gangmu.calendar.WorkingDays}.
 */
@NullMarked
package org.gangmu.calendar;

import org.jspecify.annotations.NullMarked;
