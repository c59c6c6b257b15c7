import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An invented person who is signed in to a Helhed that runs with {@code --demo}. */
final class Reader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Reader(URI site, String number) throws IOException, InterruptedException {
        this.site = site;
        var token = TOKEN.matcher(get("/log-ind").body());
        if (!token.find()) {
            throw new IllegalStateException("No form at /log-ind");
        }
        var form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&number=" + number;
        var request = HttpRequest.newBuilder(site.resolve("/log-ind/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(number + " is not let in: " + answer.statusCode());
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Sends a form with the token of the page it stands on; the fields are written as in an address. */
    HttpResponse<String> post(String path, String page, String fields) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form for " + path);
        }
        var form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&" + fields;
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Nanoseconds until the last byte of a page, which must be one. */
    long time(String path) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = get(path);
        var time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return time;
    }

    @Override
    public void close() {
        client.close();
    }
}
