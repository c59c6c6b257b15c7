package dk.helhed.access.page;

import dk.helhed.access.Person;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.signin.LocalAccounts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links by which people choose a password. */
@Component
@Transactional
class Invitations {

    private final LocalAccounts accounts;
    private final AuditLog log;
    private final Clock clock;

    Invitations(LocalAccounts accounts, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** What is noted of a link: not its secret. */
    private record Made(Instant linkEndsAt) {}

    /**
     * A new link for the person, those made before end; empty for somebody who is gone or invented.
     *
     * @param site the address of this site
     */
    Optional<Invitation> make(Person person, String site) {
        if (!isPossible(person)) {
            return Optional.empty();
        }
        var endsAt = clock.instant().plus(LocalAccounts.LINK_LASTS);
        var invitation = new Invitation(site + "/velkommen/" + accounts.newLink(person), endsAt);
        log.changed("account", person.id().toString(), null, new Made(endsAt));
        return Optional.of(invitation);
    }

    /** Whether the person could use one. */
    boolean isPossible(Person person) {
        return person.isHereOn(LocalDate.now(clock)) && !person.demo();
    }
}
