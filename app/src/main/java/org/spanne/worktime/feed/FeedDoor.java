package org.spanne.worktime.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.worktime.feed.FeedAnswer.Failed;
import org.spanne.worktime.feed.FeedAnswer.Fresh;
import org.spanne.worktime.feed.FeedAnswer.Unchanged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one door to addresses that people give. It opens to public hosts only, also where an address leads on, and takes a
 * bounded number of bytes in a bounded time. A name that is looked up stays looked up for the moment that the connection
 * takes (the JDK keeps it for 30 seconds), so that it cannot mean another host by then.
 */
@Component
class FeedDoor {

    private static final int MOST_REDIRECTS = 3;
    private static final long MOST_BYTES = 20L << 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String WHO = "Spanne (calendar reader)";

    private final boolean privateAllowed;
    private final Duration longest;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    FeedDoor(
            @Value("${spanne.calendar.private-addresses:false}") boolean privateAllowed,
            @Value("${spanne.calendar.longest:30s}") Duration longest) {
        this.privateAllowed = privateAllowed;
        this.longest = longest;
    }

    /** Whether hosts of the house, and http, are allowed. */
    boolean isPrivateAllowed() {
        return privateAllowed;
    }

    /**
     * Asks for a calendar, or whether it is as it was.
     *
     * @param etag as the last answer told it, or null
     * @param lastModified as the last answer told it, or null
     */
    FeedAnswer ask(URI address, @Nullable String etag, @Nullable String lastModified) {
        URI asked = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Failed closed = closed(asked);
            if (closed != null) {
                return closed;
            }
            HttpResponse<byte[]> response;
            try {
                response = send(request(asked, etag, lastModified));
            } catch (TimeoutException e) {
                return new Failed(FeedProblem.TOO_SLOW);
            } catch (IOException e) {
                return failed(e);
            }
            Optional<URI> further = further(response, asked);
            if (further.isEmpty()) {
                return answer(response);
            }
            asked = further.get();
        }
        return new Failed(FeedProblem.REDIRECTS);
    }

    private @Nullable Failed closed(URI address) {
        if (FeedAddress.read(address.toString(), privateAllowed).isEmpty()) {
            return new Failed(FeedProblem.ADDRESS);
        }
        try {
            boolean isPrivate =
                    Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(PrivateNetworks::contains);
            return isPrivate && !privateAllowed ? new Failed(FeedProblem.HOST_PRIVATE, address.getHost()) : null;
        } catch (UnknownHostException e) {
            return new Failed(FeedProblem.HOST_UNKNOWN, address.getHost());
        }
    }

    private static HttpRequest request(URI address, @Nullable String etag, @Nullable String lastModified) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "text/calendar, */*;q=0.5")
                .header("User-Agent", WHO);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static Failed failed(IOException fault) {
        boolean isTooLarge = String.valueOf(fault.getMessage()).contains("capacity");
        return new Failed(isTooLarge ? FeedProblem.TOO_LARGE : FeedProblem.UNREACHABLE);
    }

    /** Where the answer leads on to. */
    private static Optional<URI> further(HttpResponse<byte[]> response, URI from) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                response.headers().firstValue("Location").flatMap(location -> resolved(from, location));
            default -> Optional.empty();
        };
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FeedAnswer answer(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 200 ->
                new Fresh(
                        new ByteArrayInputStream(response.body()),
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null));
            case 304 -> new Unchanged();
            case 401, 403 -> new Failed(FeedProblem.FORBIDDEN);
            case 404, 410 -> new Failed(FeedProblem.GONE);
            default -> new Failed(FeedProblem.STATUS, Integer.toString(response.statusCode()));
        };
    }
}
