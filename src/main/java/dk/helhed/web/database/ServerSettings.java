package dk.helhed.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * What must be remembered about the embedded server from one start to the next.
 *
 * @param port on 127.0.0.1
 * @param superuserPassword of the role {@code postgres}, used for set-up only
 * @param password of the role {@code helhed}, which owns the database {@code helhed}
 * @param prepared whether that role and database have been made
 */
record ServerSettings(int port, String superuserPassword, String password, boolean prepared) {

    private static final int PASSWORD_BYTES = 24;

    /** Settings for a server yet to be made. */
    static ServerSettings fresh() {
        return new ServerSettings(freePort(), newPassword(), newPassword(), false);
    }

    /** The settings of a server made before; empty if there are none. */
    static Optional<ServerSettings> read(DataDirectory directory) {
        if (!Files.exists(directory.settings())) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(directory.settings())) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new DatabaseUnavailable(
                    unreadable, "console.data.unwritable", directory.root().toString());
        }
        return Optional.of(new ServerSettings(
                Integer.parseInt(properties.getProperty("port", "0")),
                properties.getProperty("superuser.password", ""),
                properties.getProperty("password", ""),
                Boolean.parseBoolean(properties.getProperty("prepared"))));
    }

    /** Writes the settings so that only the owner of the process can read them, all or nothing. */
    void write(DataDirectory directory) {
        try {
            var draft = privateFile(directory.root());
            Files.writeString(draft, """
                    port=%d
                    superuser.password=%s
                    password=%s
                    prepared=%b
                    """.formatted(port, superuserPassword, password, prepared));
            Files.move(draft, directory.settings(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** An empty new file that only the owner of the process can read. */
    static Path privateFile(Path directory) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(directory, ".private", "", ownerOnly);
    }

    /** The same settings, on another port if somebody else has taken this one. */
    ServerSettings onFreePort() {
        return isFree(port) ? this : new ServerSettings(freePort(), superuserPassword, password, prepared);
    }

    /** The same settings, once the role and the database are there. */
    ServerSettings nowPrepared() {
        return new ServerSettings(port, superuserPassword, password, true);
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/helhed", "helhed", password);
    }

    /** The superuser's way in, for set-up only. */
    DatabaseAddress superuserAddress() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", superuserPassword);
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port > 0;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
