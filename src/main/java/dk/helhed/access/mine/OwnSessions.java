package dk.helhed.access.mine;

import static java.util.Comparator.comparing;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import dk.helhed.access.Secret;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.signin.Sessions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The sessions that a person has open. */
@Service
class OwnSessions {

    private static final int KEY_BYTES = 8;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * The sessions of the person, the latest used first.
     *
     * @param current the id of the session that asks
     */
    List<OwnSession> of(UUID person, String current) {
        return found(person)
                .flatMap(session -> toOwn(session, current).stream())
                .sorted(comparing(OwnSession::lastUsed).reversed())
                .toList();
    }

    /** Ends one; false if the person has none with the key. */
    boolean end(UUID person, String key) {
        var found = found(person)
                .filter(session -> key(session.getId()).equals(key))
                .findFirst();
        found.ifPresent(session -> sessions.deleteById(session.getId()));
        return found.isPresent();
    }

    private Stream<? extends Session> found(UUID person) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(person.toString());
        return found.values().stream().filter(session -> !session.isExpired());
    }

    private static Optional<OwnSession> toOwn(Session session, String current) {
        SecurityContext context = session.getAttribute(SPRING_SECURITY_CONTEXT_KEY);
        if (context == null || !(context.getAuthentication() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        String browser = session.getAttribute(Sessions.BROWSER);
        return Optional.of(new OwnSession(
                key(session.getId()),
                signedIn.way(),
                signedIn.since(),
                session.getLastAccessedTime(),
                BrowserName.of(browser == null ? "" : browser),
                session.getId().equals(current)));
    }

    private static String key(String id) {
        return HexFormat.of().formatHex(Secret.hash(id), 0, KEY_BYTES);
    }
}
