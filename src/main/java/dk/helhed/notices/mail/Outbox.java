package dk.helhed.notices.mail;

import static dk.helhed.pages.Texts.DENMARK;

import dk.helhed.access.log.AuditLog;
import dk.helhed.notices.Digest;
import dk.helhed.notices.mail.OutboxRepository.Fate;
import dk.helhed.pages.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait, and what became of earlier ones.
 *
 * <p>A mail is claimed in one transaction, sent without any, and what became of it is noted in another. If the program stops in
 * between, the claim runs out and the very same message is sent again: once as far as SMTP can tell, and never lost.
 */
@Service
@Transactional
class Outbox {

    /** Longer than a conversation with a mail server can take. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private final OutboxRepository repository;
    private final PostRepository post;
    private final AuditLog log;

    Outbox(OutboxRepository repository, PostRepository post, AuditLog log) {
        this.repository = repository;
        this.post = post;
        this.log = log;
    }

    /**
     * Puts in a mail to the acting person, in place of one that still waits.
     *
     * @return its id; empty if the person has got one today, or is just getting one
     */
    public Optional<UUID> post(UUID person, Language language, Digest digest, LocalDate day, Instant now) {
        if (repository.countSentSince(person, day.atStartOfDay(DENMARK).toInstant()) > 0) {
            return Optional.empty();
        }
        repository.replaceWaiting(person, now);
        var mail = new Mail(UUID.randomUUID(), person, day, language, digest, now, 0);
        return repository.add(mail) ? Optional.of(mail.id()) : Optional.empty();
    }

    /** The next mail that is due, which nobody else will take up meanwhile. */
    public Optional<Mail> claim(Instant now) {
        return repository.claim(now, now.plus(CLAIM));
    }

    /** Notes what became of a claimed mail, unless another has taken it up because that took too long. */
    public void note(Mail mail, Delivery delivery, String mark, Instant now) {
        var fate = switch (delivery) {
            case Delivery.Sent sent -> Fate.ended(MailState.SENT, now);
            case Delivery.Unwanted unwanted -> Fate.ended(MailState.DROPPED, now);
            case Delivery.Refused refused -> Fate.ended(MailState.REFUSED, now).because(refused.problem(), mark);
            case Delivery.Failed failed -> Fate.ended(MailState.FAILED, now).because(failed.problem(), mark);
            case Delivery.Later later -> later(mail, now).because(later.problem(), mark);
            case Delivery.Unreachable unreachable ->
                Fate.waiting(now.plus(Patience.withoutServer(mail.attempts()))).because(unreachable.problem(), mark);
        };
        repository.note(mail, fate);
    }

    private static Fate later(Mail mail, Instant now) {
        return now.isAfter(mail.madeAt().plus(Patience.LONGEST))
                ? Fate.ended(MailState.FAILED, now)
                : Fate.waiting(now.plus(Patience.after(mail.attempts())));
    }

    /** The acting person's latest mail that is not just replaced or dropped. */
    @Transactional(readOnly = true)
    public Optional<PostedMail> latest(UUID person) {
        return post.findLatest(person);
    }

    /** Whether the person's address was refused, and nobody has said since that it shall be tried again. */
    @Transactional(readOnly = true)
    public boolean isRefused(UUID person, String mark) {
        return repository.isRefused(person, mark);
    }

    /** How many mails there are, by what became of them, since a moment; those that wait all count. */
    @Transactional(readOnly = true)
    public Map<MailState, Integer> count(Instant since) {
        return post.count(since);
    }

    /** The mails that need somebody: the latest of each person if it was in vain, and then those that wait. */
    @Transactional(readOnly = true)
    public List<PostedMail> unsent(int most) {
        return post.findUnsent(most);
    }

    /** Lets a mail that was in vain be tried again; false if there is none such, or a newer one. */
    public boolean retry(UUID id, Instant now) {
        var state = repository.retry(id, now);
        state.ifPresent(before -> log.changed(
                "mail", id.toString(), Map.of("state", before.code()), Map.of("state", MailState.WAITING.code())));
        return state.isPresent();
    }
}
