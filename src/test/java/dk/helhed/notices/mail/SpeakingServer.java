package dk.helhed.notices.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that answers as a test wants: yes, unless told otherwise. */
final class SpeakingServer implements AutoCloseable {

    /** As the answer to the end of the message. */
    static final String MESSAGE = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    SpeakingServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers a command, such as RCPT, so from now on. An empty answer hangs up. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** What was said to it. */
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                talk(connection);
            } catch (IOException ended) {
                heard.add("end");
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
        say(connection, answers.getOrDefault("", "220 mail"));
        var isMessage = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (isMessage && !line.equals(MESSAGE)) {
                continue;
            }
            isMessage = false;
            var command = line.split(" ", 2)[0];
            var answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 yes");
            if (answer.isEmpty()) {
                return;
            }
            say(connection, answer);
            isMessage = answer.startsWith("354");
        }
    }

    private static void say(Socket connection, String answer) throws IOException {
        connection.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
