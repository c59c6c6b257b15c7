package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Progress;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A question that is being answered. It is given up once nobody has asked for it for {@link #SILENCE}. */
final class Asked implements Progress {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Future<Answer> answer;
    private volatile double share;
    private volatile long lastAsked = System.nanoTime();

    Asked(Function<Asked, Future<Answer>> begin) {
        this.answer = begin.apply(this);
    }

    Future<Answer> answer() {
        return answer;
    }

    double share() {
        return share;
    }

    void askedAgain() {
        lastAsked = System.nanoTime();
    }

    @Override
    public void reached(double reached) {
        share = Math.clamp(reached, 0, 1);
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - lastAsked > SILENCE.toNanos();
    }
}
