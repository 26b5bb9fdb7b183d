package io.huni.bootstrap.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and posts as Meta does; says 0 where nothing answered. */
public final class WebhookSender {
    static final String META = "/api/v1/meta/webhook";
    static final String WHATSAPP = "/api/v1/whatsapp/webhook";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String url;
    private final String appSecret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    WebhookSender(String url, String appSecret) {
        this.url = url;
        this.appSecret = appSecret;
    }

    public int post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    int post(String path, byte[] body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("X-Hub-Signature-256", signature(body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** One delivery of the page that names each lead in a change of its own. */
    static String leadgen(String pageId, String formId, Collection<String> leadIds) {
        String changes =
                leadIds.stream()
                        .map(
                                id ->
                                        """
                                        {"field":"leadgen","value":{"leadgen_id":"%s","page_id":"%s","form_id":"%s","ad_id":"0","created_time":1700000000}}\
                                        """
                                                .formatted(id, pageId, formId))
                        .collect(Collectors.joining(","));
        return """
        {"object":"page","entry":[{"id":"%s","time":1700000000,"changes":[%s]}]}\
        """
                .formatted(pageId, changes);
    }

    /** As Meta puts it into {@code X-Hub-Signature-256}. */
    public String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
