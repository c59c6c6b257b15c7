package dk.helhed.web.command;

import dk.helhed.analytics.cube.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells on a terminal how far a calculation is and about how long it will still take: at most once in two seconds. */
final class ConsoleProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final double LEAST = 0.02;
    private static final int PERCENT = 100;

    private final Console console;
    private final Clock clock;
    private final Instant begun;
    private Instant told;

    ConsoleProgress(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.begun = clock.instant();
        this.told = begun;
    }

    /** Tells nothing if nobody sits at a terminal. */
    static Progress onTerminal(Console console) {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .<Progress>map(terminal -> new ConsoleProgress(console, Clock.systemUTC()))
                .orElse(Progress.UNSEEN);
    }

    @Override
    public synchronized void reached(double share) {
        var now = clock.instant();
        if (share >= LEAST && share < 1 && !now.isBefore(told.plus(PAUSE))) {
            told = now;
            var passed = Duration.between(begun, now).toMillis();
            var left = Duration.ofMillis(Math.round(passed / share * (1 - share)));
            console.note("console.cube.progress", Math.round(share * PERCENT), left.toSeconds() + 1);
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
