package io.huni.sandbox;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APIRequest.IRequestExecutor;
import com.facebook.ads.sdk.APIRequest.ResponseWrapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets Meta's own client speak to a server without TLS; it would not by itself. */
final class PlainHttp implements IRequestExecutor {
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public ResponseWrapper execute(
            String method, String url, Map<String, Object> parameters, APIContext context)
            throws APIException, IOException {
        return switch (method) {
            case "POST" -> sendPost(url, parameters, context);
            case "DELETE" -> sendDelete(url, parameters, context);
            default -> sendGet(url, parameters, context);
        };
    }

    @Override
    public ResponseWrapper sendGet(String url, Map<String, Object> parameters, APIContext context)
            throws APIException, IOException {
        return send(HttpRequest.newBuilder(withQuery(url, parameters)).GET());
    }

    @Override
    public ResponseWrapper sendPost(String url, Map<String, Object> parameters, APIContext context)
            throws APIException, IOException {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(parameters))));
    }

    @Override
    public ResponseWrapper sendDelete(
            String url, Map<String, Object> parameters, APIContext context)
            throws APIException, IOException {
        return send(HttpRequest.newBuilder(withQuery(url, parameters)).DELETE());
    }

    private ResponseWrapper send(HttpRequest.Builder request) throws APIException, IOException {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new APIException.FailedRequestException(
                        null, response.body(), new IOException("HTTP " + response.statusCode()));
            }
            return new ResponseWrapper(response.body(), "{}");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static URI withQuery(String url, Map<String, Object> parameters) {
        return URI.create(url + (url.contains("?") ? "&" : "?") + form(parameters));
    }

    private static String form(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(
                        entry ->
                                encoded(entry.getKey())
                                        + "="
                                        + encoded(String.valueOf(entry.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
