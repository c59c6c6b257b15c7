package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Progress;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A question that is being answered. It is given up once nobody has asked for it for as long as whoever asked last said. */
final class Asked implements Progress {

    private final Future<Answer> answer;
    private volatile double share;
    private final long begun = System.nanoTime();
    private volatile long wantedFor = Long.MAX_VALUE;

    Asked(Function<Asked, Future<Answer>> begin) {
        this.answer = begin.apply(this);
    }

    Future<Answer> answer() {
        return answer;
    }

    double share() {
        return share;
    }

    /** Somebody wants it, for so long from now. */
    void askedFor(Duration silence) {
        wantedFor = System.nanoTime() - begun + silence.toNanos();
    }

    @Override
    public void reached(double reached) {
        share = Math.clamp(reached, 0, 1);
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - begun > wantedFor;
    }
}
