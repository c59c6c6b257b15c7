package dk.helhed.access.provider;

import java.util.List;

/** The program cannot start: the settings of the sign-in providers are wrong. */
public final class BadSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<SettingsProblem> problems;

    BadSettingsException(List<SettingsProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, never empty. */
    public List<SettingsProblem> problems() {
        return problems;
    }
}
