package dk.helhed.web.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A process that opens the database of a directory, says so, and keeps it until it is killed. */
final class HoldDatabase {

    private HoldDatabase() {}

    public static void main(String... args) throws InterruptedException {
        var database = new Databases(Map.of()).forServer(Path.of(args[0]));
        System.out.println("ready " + database.address());
        new CountDownLatch(1).await();
    }
}
