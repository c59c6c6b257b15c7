package dk.helhed.notices.mail;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the mails that are due, one after the other. Several may be at it: each mail is claimed by one. */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final People people;
    private final Rhythms rhythms;
    private final Carrier carrier;
    private final Clock clock;

    Postman(Outbox outbox, People people, Rhythms rhythms, Carrier carrier, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.rhythms = rhythms;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends until nothing is due, or the mail server cannot be reached. */
    public void round() {
        var reached = carrier.isReady();
        while (reached) {
            var claimed = Acting.as(Task.NOTICES, () -> outbox.claim(clock.instant()));
            reached = claimed.isPresent() && deliver(claimed.get());
        }
    }

    /** Whether the next one may be tried. */
    private boolean deliver(Mail mail) {
        var address = Acting.as(Task.NOTICES, () -> address(mail)).orElse("");
        var delivery = address.isEmpty() ? new Delivery.Unwanted() : carry(mail, address);
        Acting.as(Task.NOTICES, () -> {
            outbox.note(mail, delivery, Recipient.mark(address), clock.instant());
            return true;
        });
        if (mail.attempts() == 1 && problem(delivery).isPresent()) {
            LOG.warn(
                    "The mail {} was not sent: {}", mail.id(), problem(delivery).get());
        }
        return !(delivery instanceof Delivery.Unreachable);
    }

    private Delivery carry(Mail mail, String address) {
        return Recipient.of(address)
                .map(to -> carrier.carry(mail, to))
                .orElseGet(() -> new Delivery.Refused(MailProblem.ADDRESS));
    }

    /** Where the mail goes; empty if the person shall not get it any more. */
    private Optional<String> address(Mail mail) {
        var today = LocalDate.now(clock);
        return people.find(mail.person())
                .filter(person -> person.isHereOn(today) && !person.demo())
                .filter(person -> rhythms.of(person.id()) != Rhythm.NONE)
                .map(Person::email);
    }

    private static Optional<String> problem(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> Optional.empty();
            case Delivery.Unwanted unwanted -> Optional.empty();
            case Delivery.Unreachable unreachable -> Optional.of(unreachable.problem());
            case Delivery.Later later -> Optional.of(later.problem());
            case Delivery.Refused refused -> Optional.of(refused.problem());
            case Delivery.Failed failed -> Optional.of(failed.problem());
        };
    }
}
