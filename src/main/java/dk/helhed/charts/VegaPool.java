package dk.helhed.charts;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/** A few script contexts on one engine, made when first needed and lent to one thread at a time. */
final class VegaPool implements AutoCloseable {

    /** A context holds some twenty megabytes, and drawing keeps a core busy. */
    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final Semaphore places = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<Vega> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Engine engine;

    /** The figure, given as JSON, as Vega's SVG. A context that fails is not used again. */
    String draw(String figure) {
        places.acquireUninterruptibly();
        try {
            var vega = take();
            var svg = drawOrClose(vega, figure);
            idle.push(vega);
            return svg;
        } finally {
            places.release();
        }
    }

    @Override
    public synchronized void close() {
        idle.clear();
        if (engine != null) {
            engine.close(true);
            engine = null;
        }
    }

    private Vega take() {
        var vega = idle.poll();
        return vega == null ? new Vega(engine()) : vega;
    }

    private synchronized Engine engine() {
        var shared = engine == null ? Vega.engine() : engine;
        engine = shared;
        return shared;
    }

    private static String drawOrClose(Vega vega, String figure) {
        try {
            return vega.draw(figure);
        } catch (RuntimeException e) {
            vega.close();
            throw e;
        }
    }
}
