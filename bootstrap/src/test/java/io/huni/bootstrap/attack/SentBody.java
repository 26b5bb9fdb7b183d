package io.huni.bootstrap.attack;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** What goes with a call: nothing, JSON, or a file of leads as a browser's form sends it. */
final class SentBody {
    private static final String FILE = "file:";
    private static final String BOUNDARY = "huni-d1a7f3";

    private SentBody() {}

    static BodyPublisher of(String body) {
        if (body.isEmpty()) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofString(isFile(body) ? form(content(body)) : body);
    }

    static String type(String body) {
        return isFile(body) ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    }

    private static boolean isFile(String body) {
        return body.startsWith(FILE);
    }

    private static String content(String body) {
        return body.substring(FILE.length()).replace('~', '\n');
    }

    private static String form(String content) {
        return """
        --BOUNDARY
        Content-Disposition: form-data; name="file"; filename="leadler.csv"
        Content-Type: text/csv

        CONTENT
        --BOUNDARY--
        """
                .replace("BOUNDARY", BOUNDARY)
                .replace("CONTENT", content)
                .replace("\n", "\r\n");
    }
}
