package dk.helhed.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who has signed in to a running site as one of its invented people. */
final class SignedInVisitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI site;

    SignedInVisitor(URI site, String number) throws IOException, InterruptedException {
        this.site = site;
        var token = TOKEN.matcher(get("/log-ind").body());
        assertThat(token.find()).isTrue();
        var form = "_csrf=" + URLEncoder.encode(token.group(1), UTF_8) + "&number=" + number;
        var request = HttpRequest.newBuilder(site.resolve("/log-ind/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertThat(browser.send(request, BodyHandlers.discarding()).statusCode())
                .isEqualTo(302);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
