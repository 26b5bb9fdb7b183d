package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;

/** What came back. */
record Reply(int status, HttpHeaders headers, String body) {
    private static final Set<String> OF_THE_MOMENT = Set.of("ratelimit", "date");

    JsonNode json() {
        return JsonMapper.shared().readTree(body.isBlank() ? "{}" : body);
    }

    String key() {
        return status < 400 ? "" : json().path("key").asString("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String cookie(String name) {
        return headers.allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    /** All that a caller could tell two answers apart by, but for the word that was asked about. */
    String face(String asked) {
        TreeSet<String> names = new TreeSet<>(headers.map().keySet());
        names.removeAll(OF_THE_MOMENT);
        String said =
                body.replace(asked, "§").replaceAll("\"madeAt\":\"[^\"]*\"", "\"madeAt\":then");
        return status + " " + names + " " + said;
    }

    /** The same, for answers that speak of new records each time. */
    String faceOfAnyRecord() {
        return face("\0")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "§")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "then");
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 500 ? body.substring(0, 500) + "…" : body);
    }
}
