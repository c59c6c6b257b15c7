package dk.helhed.yearcycle.signal.page;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalState;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which signals somebody wants to see.
 *
 * @param theme its reference as written; {@link #NO_THEME} for those of none; empty for all
 * @param kind null for all
 * @param state its code; {@link #ALL} for all; empty for those on somebody's table
 */
public record SignalFilter(String theme, @Nullable SignalKind kind, String state) {

    /** Signals that no policy covers. */
    public static final String NO_THEME = "uden";

    /** Signals in every state. */
    public static final String ALL = "alle";

    static SignalFilter of(Fields query) {
        var state = query.text("tilstand");
        return new SignalFilter(
                query.text("tema"),
                Coded.of(SignalKind.class, query.text("regel")).orElse(null),
                state.equals(ALL) || Coded.of(SignalState.class, state).isPresent() ? state : "");
    }

    /** Whether the signal is wanted, whatever its state. */
    boolean concerns(Signal signal) {
        var ref = signal.theme() == null ? NO_THEME : signal.theme().toString();
        return (theme.isEmpty() || theme.equals(ref)) && (kind == null || kind == signal.kind());
    }

    /** Whether signals in the state are wanted. */
    boolean concerns(SignalState one) {
        return state.equals(ALL) || (state.isEmpty() ? one.isOpen() : state.equals(one.code()));
    }

    /** Whether only some of all open signals are wanted. */
    public boolean isNarrow() {
        return !theme.isEmpty() || kind != null;
    }

    /** The same, with signals in another state. */
    public SignalFilter in(String other) {
        return new SignalFilter(theme, kind, other);
    }

    /** As an address writes it. */
    public Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        parameters.put("tema", theme);
        parameters.put("regel", kind == null ? "" : kind.code());
        parameters.put("tilstand", state);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
