/**
 * Who is told what, and when: notices from the features that know, each sent once, into the in-app inbox, by e-mail and by a
 * signed webhook; and the scheduler that asks for them. Start reading at {@link org.gangmu.app.notices.NoticeBoard}; the rounds
 * are {@link org.gangmu.app.notices.Rounds}.
 */
@NullMarked
package org.gangmu.app.notices;

import org.jspecify.annotations.NullMarked;
