package dk.helhed.tables;

import java.io.IOException;
import java.io.InputStream;

/** Where a file's bytes come from. Opened several times, so it must give the same bytes each time. */
@FunctionalInterface
public interface FileSource {

    InputStream open() throws IOException;
}
