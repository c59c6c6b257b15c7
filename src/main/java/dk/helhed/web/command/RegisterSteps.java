package dk.helhed.web.command;

import dk.helhed.analytics.register.IntakeProgress;
import dk.helhed.analytics.register.Step;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells on the terminal what an import of register rows is busy with, and how far it is with that. */
final class RegisterSteps implements IntakeProgress {

    private final Console console;
    private @Nullable Step step;
    private Percentages percentages = new Percentages(percent -> {});

    RegisterSteps(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void at(Step now, double share) {
        var key = "console.import.register.step." + now.name().toLowerCase(Locale.ROOT);
        if (now != step) {
            step = now;
            percentages = new Percentages(percent -> console.say(key, percent));
            console.say(key, 0);
        }
        percentages.at(share);
    }
}
