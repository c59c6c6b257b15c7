package dk.helhed.notices.mail;

import dk.helhed.forms.Coded;
import dk.helhed.notices.Digest;
import dk.helhed.pages.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts mails in, hands them out to be sent, and notes what became of them. */
@Repository
class OutboxRepository {

    private final JdbcClient jdbc;

    OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a mail is after a try.
     *
     * @param nextTry null if there is none
     * @param endedAt null if it waits
     */
    record Fate(
            MailState state,
            @Nullable Instant nextTry,
            @Nullable Instant endedAt,
            @Nullable String problem,
            @Nullable String mark) {

        static Fate ended(MailState state, Instant now) {
            return new Fate(state, null, now, null, null);
        }

        static Fate waiting(Instant nextTry) {
            return new Fate(MailState.WAITING, nextTry, null, null, null);
        }

        Fate because(String why, String address) {
            return new Fate(state, nextTry, endedAt, why, address);
        }
    }

    int countSentSince(UUID person, Instant since) {
        return jdbc.sql("""
                select count(*) from notices.mail where person = :person and state = 'sent' and ended_at >= :since
                """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Also one whose claim has run out. */
    void replaceWaiting(UUID person, Instant now) {
        jdbc.sql("""
                update notices.mail set state = 'replaced', ended_at = :now, claimed_until = null
                where person = :person and (state = 'waiting' or state = 'sending' and claimed_until < :now)
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds the mail; false if the person has another of that day, or one that is just being sent. */
    boolean add(Mail mail) {
        return jdbc.sql("""
                insert into notices.mail (id, person, day, language, waiting, late, fresh, made_at, state, next_try)
                values (:id, :person, :day, :language, :waiting, :late, :fresh, :now, 'waiting', :now)
                on conflict do nothing
                """)
                        .param("id", mail.id())
                        .param("person", mail.person())
                        .param("day", mail.day())
                        .param("language", mail.language().tag())
                        .param("waiting", mail.digest().waiting())
                        .param("late", mail.digest().late())
                        .param("fresh", mail.digest().fresh())
                        .param("now", mail.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Mail> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update notices.mail set state = 'sending', attempts = attempts + 1, claimed_until = :until
                where id = (
                    select id from notices.mail
                    where state = 'waiting' and next_try <= :now or state = 'sending' and claimed_until < :now
                    order by next_try, id limit 1 for update skip locked)
                returning id, person, day, language, waiting, late, fresh, made_at, attempts
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(OutboxRepository::toMail)
                .optional();
    }

    private static Mail toMail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("day", LocalDate.class),
                Language.of(row.getString("language")),
                new Digest(row.getInt("waiting"), row.getInt("late"), row.getInt("fresh")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    /** Counts only if the mail is still claimed by that try. */
    void note(Mail mail, Fate fate) {
        jdbc.sql("""
                update notices.mail
                set state = :state, next_try = coalesce(:nextTry, next_try), ended_at = :endedAt, problem = :problem,
                    address_mark = :mark, claimed_until = null
                where id = :id and state = 'sending' and attempts = :attempts
                """)
                .param("state", fate.state().code())
                .param("nextTry", moment(fate.nextTry()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("endedAt", moment(fate.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("problem", fate.problem(), Types.VARCHAR)
                .param("mark", fate.mark(), Types.VARCHAR)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    boolean isRefused(UUID person, String mark) {
        return jdbc.sql("""
                select exists (
                    select from notices.mail where person = :person and state = 'refused' and address_mark = :mark)
                """)
                .param("person", person)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /** Gives the state before; empty if the mail was not in vain, or a newer one to the person is there. */
    Optional<MailState> retry(UUID id, Instant now) {
        return jdbc.sql("""
                update notices.mail
                set state = 'waiting', attempts = 0, next_try = :now, ended_at = null, problem = null
                from (
                    select id, state from notices.mail as old
                    where id = :id and state in ('refused', 'failed')
                        and not exists (
                            select from notices.mail as newer where newer.person = old.person and newer.day > old.day)
                    for update) as before
                where mail.id = before.id
                returning before.state
                """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Coded.stored(MailState.class, row.getString("state")))
                .optional();
    }
}
