package dk.helhed.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The Vega library in a script context of its own: text in, text out, with no door to files, network, threads or Java.
 *
 * <p>Used by one thread at a time.
 */
final class Vega implements AutoCloseable {

    private static final List<Source> SCRIPTS =
            List.of(script("vega.min.js"), script("line-chart.js"), script("draw.js"));

    private final Context context;
    private final Value draw;

    /** A context on the engine, which keeps the scripts as parsed from one context to the next. */
    Vega(Engine engine) {
        context = Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.NONE)
                .build();
        SCRIPTS.forEach(context::eval);
        draw = context.getBindings("js").getMember("draw");
    }

    /** The engine that contexts share. */
    static Engine engine() {
        return Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /** The figure, given as JSON, as Vega's SVG. */
    String draw(String figure) {
        var outcome = draw.execute(figure);
        if (!outcome.hasMember("svg")) {
            throw new IllegalStateException("Vega could not draw: " + outcome);
        }
        return outcome.getMember("svg").asString();
    }

    @Override
    public void close() {
        context.close(true);
    }

    private static Source script(String name) {
        try (var stream = Vega.class.getResourceAsStream("/charts/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("Script is missing: " + name);
            }
            return Source.newBuilder("js", new String(stream.readAllBytes(), StandardCharsets.UTF_8), name)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
