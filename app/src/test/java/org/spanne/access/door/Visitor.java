package org.spanne.access.door;

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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and sends forms with their token, and runs no script. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient http;
    private final String address;

    private Visitor(CookieManager cookies, String address) {
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.address = address;
    }

    static Visitor at(int port) {
        return new Visitor(new CookieManager(), "http://localhost:" + port);
    }

    /** The same browser, led to another node. Cookies do not tell ports apart. */
    Visitor movedTo(int port) {
        return new Visitor(cookies, "http://localhost:" + port);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(asked(path, headers).GET());
    }

    /** Sends a form with the token that the sign-in page or the settings page handed out. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(asked(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields) + "&_csrf=" + encoded(token()))));
    }

    HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        return send(asked(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    HttpResponse<String> upload(String path, byte[] content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        return send(asked(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--x--\r\n"))));
    }

    HttpResponse<String> send(String method, String path) {
        return send(asked(path).method(method, BodyPublishers.noBody()));
    }

    private String token() {
        for (String page : new String[] {"/login", "/settings"}) {
            Matcher token = TOKEN.matcher(get(page).body());
            if (token.find()) {
                return token.group(1);
            }
        }
        throw new AssertionError("No page holds a token");
    }

    private HttpRequest.Builder asked(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
