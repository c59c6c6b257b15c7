package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.access.log.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what happens at sign-in, with the address it came from. */
@Component
class SignInLog {

    private final AuditLog log;

    SignInLog(AuditLog log) {
        this.log = log;
    }

    /** Notes the event; the person is null if it is about nobody we know. */
    void happened(String event, @Nullable UUID person, HttpServletRequest request) {
        var details = Map.of("address", request.getRemoteAddr());
        Acting.as(Acting.now().orElse(Task.SIGN_IN), () -> {
            log.happened(event, person, details);
            return true;
        });
    }
}
