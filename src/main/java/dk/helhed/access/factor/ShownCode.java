package dk.helhed.access.factor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Judges a code that somebody types: six digits are one of the app, twelve are a recovery code. */
@Service
public class ShownCode {

    private static final int APP_DIGITS = 6;
    private static final int RECOVERY_DIGITS = 12;

    private final CodeApps apps;
    private final RecoveryCodes codes;

    ShownCode(CodeApps apps, RecoveryCodes codes) {
        this.apps = apps;
        this.codes = codes;
    }

    /** What kind of code it is; it is used up thereby. */
    public enum Kind {
        APP,
        RECOVERY
    }

    /** Empty if it is none of the person's, used, or too old. */
    public Optional<Kind> use(UUID person, String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case APP_DIGITS -> Optional.of(Kind.APP).filter(kind -> apps.accepts(person, digits));
            case RECOVERY_DIGITS -> Optional.of(Kind.RECOVERY).filter(kind -> codes.accepts(person, digits));
            default -> Optional.empty();
        };
    }
}
