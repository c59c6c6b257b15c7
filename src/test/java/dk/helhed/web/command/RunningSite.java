package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** {@code helhed run} in a process of its own, once it has said where its pages are. */
record RunningSite(ChildJvm process, URI address) implements AutoCloseable {

    /** A sentence of the start page that only the shipped figures make true. */
    static final String SHIPPED = "Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012.";

    /** Starts it on the embedded database of a data directory. */
    static RunningSite on(Path data) throws IOException {
        return of(ChildJvm.start(Helhed.class, "run", "--port", "0", "--data", data.toString()));
    }

    /** Waits until a started process serves. */
    static RunningSite of(ChildJvm process) throws IOException {
        var line = process.awaitLine("runs at");
        return new RunningSite(process, URI.create(line.replaceAll(".*(http://\\S+).*", "$1")));
    }

    /** The text of the page with this path. */
    String page(String path) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve(path)).build();
            return browser.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** Asks it to stop, and waits until it has. */
    void stop() throws IOException, InterruptedException {
        process.terminate();
        assertThat(process.remainingLines()).isEmpty();
        assertThat(process.exitCode()).isEqualTo(143);
    }

    @Override
    public void close() {
        process.close();
    }
}
