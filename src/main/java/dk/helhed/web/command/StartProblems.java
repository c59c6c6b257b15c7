package dk.helhed.web.command;

import dk.helhed.access.provider.BadSettingsException;
import dk.helhed.access.provider.SettingsProblem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps a start that failed for wrong settings out of the log: the console tells what is wrong in plain words. */
final class StartProblems implements SpringBootExceptionReporter {

    /** What is wrong in the settings; empty if the start failed for something else. */
    static List<SettingsProblem> badSettings(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BadSettingsException.class::isInstance)
                .findFirst()
                .map(found -> ((BadSettingsException) found).problems())
                .orElse(List.of());
    }

    @Override
    public boolean reportException(Throwable failure) {
        return !badSettings(failure).isEmpty();
    }
}
