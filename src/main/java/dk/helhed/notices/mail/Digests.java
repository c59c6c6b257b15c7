package dk.helhed.notices.mail;

import dk.helhed.access.Actor;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.notices.Digest;
import dk.helhed.pages.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who gets a mail. */
@Service
@Transactional
public class Digests {

    private final People people;
    private final Rhythms rhythms;
    private final Outbox outbox;
    private final MailSetup setup;
    private final Clock clock;

    Digests(People people, Rhythms rhythms, Outbox outbox, MailSetup setup, Clock clock) {
        this.people = people;
        this.rhythms = rhythms;
        this.outbox = outbox;
        this.setup = setup;
        this.clock = clock;
    }

    /**
     * Puts a mail to the actor into the outbox if it is the day for it.
     *
     * @param before when that was asked the last time; null if never
     * @return its id; empty if there is none
     */
    public Optional<UUID> post(Actor actor, LocalDate day, @Nullable LocalDate before, Digest digest) {
        if (!setup.isComplete()) {
            return Optional.empty();
        }
        return people.find(actor.person())
                .filter(Digests::hasAddress)
                .filter(person -> rhythms.of(person.id()).isDue(day, before, digest))
                .filter(person -> !isRefused(person))
                .flatMap(person ->
                        outbox.post(person.id(), Language.of(person.language()), digest, day, clock.instant()));
    }

    private static boolean hasAddress(Person person) {
        return person.email() != null && !person.demo();
    }

    private boolean isRefused(Person person) {
        var email = person.email();
        return email != null && outbox.isRefused(person.id(), Recipient.mark(email));
    }
}
