import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;
import java.io.IOException;
import java.util.Map;

/** A real Trino with tables in memory, until its standard input ends. Says its address first. Compiled when it is started. */
final class TrinoServer {

    public static void main(String[] words) throws Exception {
        var out = System.out;
        var session = TestingSession.testSessionBuilder()
                .setCatalog("memory")
                .setSchema("default")
                .build();
        try (var trino = DistributedQueryRunner.builder(session).setWorkerCount(0).build()) {
            trino.installPlugin(new MemoryPlugin());
            trino.createCatalog("memory", "memory", Map.of());
            out.println("TRINO " + trino.getCoordinator().getBaseUrl());
            out.flush();
            untilTheEnd();
        }
        System.exit(0);
    }

    private static void untilTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // Whoever started it says no more than that it should end.
        }
    }
}
