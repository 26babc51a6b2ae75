package org.spanne.worktime.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server of a calendar on this machine that answers as real ones do, and as bad ones. */
final class CalendarServer implements AutoCloseable {

    private final HttpServer server;
    private volatile String calendar = "";
    private volatile String etag = "\"1\"";
    private volatile int status = 200;
    private final AtomicInteger served = new AtomicInteger();
    private volatile @Nullable String lastIfNoneMatch;

    private CalendarServer(HttpServer server) {
        this.server = server;
    }

    static CalendarServer start() {
        try {
            CalendarServer started = new CalendarServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            started.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.server.createContext("/a.ics", started::calendar);
            started.server.createContext("/round", exchange -> lead(exchange, "/round"));
            started.server.createContext("/moved", exchange -> lead(exchange, "/a.ics"));
            started.server.createContext("/inside", exchange -> lead(exchange, "http://169.254.169.254/secret"));
            started.server.createContext("/endless", CalendarServer::endless);
            started.server.createContext("/slow", CalendarServer::slow);
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    void holds(String text, String tag) {
        calendar = text;
        etag = tag;
        status = 200;
    }

    void answers(int code) {
        status = code;
    }

    /** How often the calendar itself was sent. */
    int served() {
        return served.get();
    }

    @Nullable
    String lastIfNoneMatch() {
        return lastIfNoneMatch;
    }

    private void calendar(HttpExchange exchange) throws IOException {
        lastIfNoneMatch = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (status != 200 || Objects.equals(lastIfNoneMatch, etag)) {
            exchange.sendResponseHeaders(status == 200 ? 304 : status, -1);
            exchange.close();
            return;
        }
        served.incrementAndGet();
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", etag);
        exchange.getResponseHeaders().add("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void lead(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[1 << 16];
        try (exchange) {
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(chunk);
            }
        }
    }

    /** Sends a byte now and then, for longer than anybody waits. */
    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
