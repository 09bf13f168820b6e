package org.healthpages.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with a browser that follows no redirect by itself. */
final class Visitor {
    private final HttpClient client;
    private final String address;
    private final Map<String, String> headers;

    Visitor(Program site) {
        this(site, Map.of());
    }

    /** @param headers that this browser sends with everything */
    Visitor(Program site, Map<String, String> headers) {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), site.address(), headers);
    }

    private Visitor(HttpClient client, String address, Map<String, String> headers) {
        this.client = client;
        this.address = address;
        this.headers = headers;
    }

    /** The same browser with the same cookies, at another node, or where the site is now. */
    Visitor at(Program node) {
        return new Visitor(client, node.address(), headers);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Presses a button of the page at an address of the desk. */
    HttpResponse<String> press(String page, String action, Map<String, String> fields) {
        Element form = Jsoup.parse(get(page).body()).selectFirst("form[action=" + action + "]");
        Map<String, String> all = new HashMap<>(fields);
        form.select("input[type=hidden]").forEach(field -> all.put(field.attr("name"), field.val()));
        return post(action, all);
    }

    /** @return whether the desk let this person in */
    boolean signsIn(String name, String password) {
        String token = Jsoup.parse(get("/desk/sign-in").body())
                .select("input[name=_csrf]")
                .attr("value");
        post("/desk/sign-in", Map.of("username", name, "password", password, "_csrf", token));
        return get("/desk").statusCode() == 200;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
