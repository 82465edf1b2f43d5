package org.cityprofiles.examples.hosts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks over HTTP, and remembers the last good answer for the time when there is none. Thread-safe. */
final class LastGood implements Remote {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    LastGood(URI base) {
        this.base = base;
    }

    @Override
    public Optional<String> get(String address) {
        fetch(address).ifPresent(answer -> answers.put(address, answer));
        return Optional.ofNullable(answers.get(address));
    }

    private Optional<String> fetch(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            // the page shows the last good copy, or the link
            return Optional.empty();
        }
    }
}
