package org.gangmu.app.indicators;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.notices.NoticeBoard;
import org.gangmu.app.notices.NoticeRule;
import org.gangmu.app.notices.NoticeSource;
import org.gangmu.app.notices.Recipient;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.FigureAnswers;
import org.gangmu.app.store.FigureAnswers.Answer;
import org.gangmu.app.store.FigureAnswers.Answered;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.gangmu.app.store.StoredNotice.Matter;
import org.gangmu.catalogue.Owners;
import org.gangmu.judge.Verdict;
import org.gangmu.quantity.Status;
import org.gangmu.series.Observation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Owners confirm or contest: the agency in charge of an indicator is asked one question of the figure that its light rests on, “is
 * this right?”, instead of being sent a form. Thread-safe.
 */
@Component
final class FigureDesk implements NoticeSource {
    private final Judgements judgements;
    private final Store store;
    private final Accounts accounts;
    private final NoticeBoard board;
    private final Words chinese;

    FigureDesk(Judgements judgements, Store store, Accounts accounts, NoticeBoard board, MessageSource messages) {
        this.judgements = judgements;
        this.store = store;
        this.accounts = accounts;
        this.board = board;
        this.chinese = new Words(messages, Locale.SIMPLIFIED_CHINESE);
    }

    /** A figure that somebody is asked of. */
    record Asked(String key, Judgement judgement, Verdict verdict, Observation observation) {
        /** Whether this agency is in charge of the indicator. */
        boolean isUpTo(String agency) {
            return Owners.standard().of(verdict.target().indicatorId()).isNamed(agency);
        }

        /** Such as “2023年 地区生产总值 600.6 亿元”. */
        String words(Words words) {
            return PeriodWords.of(observation.period(), words) + " "
                    + (words.english()
                            ? observation.indicator()
                            : verdict.target().indicator()) + " "
                    + words.quantity(observation.value().toPlainString(), observation.unit());
        }
    }

    /** The figures that lights rest on as of {@code day}: told by a document as what was, not derived. */
    Stream<Asked> asked(LocalDate day) {
        return judgements.on(day).stream()
                .flatMap(judgement -> judgement.evaluation().verdicts().stream()
                        .flatMap(verdict -> Stream.ofNullable(verdict.latest())
                                .filter(latest -> !latest.derived()
                                        && (latest.status() == Status.ACTUAL || latest.status() == Status.ESTIMATE))
                                .map(latest -> new Asked(
                                        FigureAnswers.key(latest.span().document(), latest.numberStart()),
                                        judgement,
                                        verdict,
                                        latest))));
    }

    Optional<Asked> find(String key, LocalDate day) {
        return asked(day).filter(asked -> asked.key().equals(key)).findFirst();
    }

    @Override
    public List<StoredNotice> due(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        List<String> agencies = accounts.list().stream()
                .filter(account -> account.enabled() && account.role() == Role.REPORTER)
                .map(Account::agency)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return agencies.isEmpty()
                ? List.of()
                : asked(day)
                        .flatMap(asked -> agencies.stream()
                                .filter(asked::isUpTo)
                                .map(agency -> notice(NoticeRule.FIGURE, asked, Recipient.agency(agency), "", day)))
                        .toList();
    }

    private StoredNotice notice(NoticeRule rule, Asked asked, String to, String reason, LocalDate day) {
        return StoredNotice.of(
                rule.code(),
                "figure:" + asked.key(),
                rule == NoticeRule.FIGURE ? asked.observation().knownFrom().toString() : day.toString(),
                to,
                new Matter(
                        asked.words(chinese),
                        reason.isEmpty() ? asked.observation().quote() : reason,
                        null,
                        "/indicators/figures/" + asked.key()),
                day);
    }

    /**
     * Keeps what an agency says of a figure; that it contests it is told to the reviewers.
     *
     * @throws IllegalArgumentException where it contests it without a reason
     */
    void answer(Asked asked, Answer answer, String reason, Account account, LocalDate day) {
        String agency = String.valueOf(account.agency());
        var answered = new Answered(
                asked.key(),
                asked.verdict().target().indicator(),
                asked.observation().quote(),
                answer,
                answer == Answer.CONFIRMED ? "" : reason,
                agency,
                account.name(),
                day);
        store.inTransaction(() -> {
            store.figureAnswers().add(answered);
            if (answered.isContested()) {
                board.post(List.of(notice(
                        NoticeRule.DISPUTED,
                        asked,
                        Recipient.role(Role.REVIEWER),
                        agency + "：" + answered.reason(),
                        day)));
            }
            return true;
        });
    }
}
