package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a request is said with its place, in the caller's language. */
class BadInputTest extends HouseTest {
    private static final List<String> LISTS =
            List.of("/api/v1/leads", "/api/v1/deliveries", "/api/v1/connections/{connection}/runs");

    static Stream<List<String>> limits() {
        return LISTS.stream()
                .flatMap(
                        list ->
                                Stream.of(
                                        List.of(list, "0", "shared.number-out-of-range"),
                                        List.of(list, "201", "shared.number-out-of-range"),
                                        List.of(list, "-1", "shared.number-out-of-range"),
                                        List.of(list, "2147483648", "shared.value-unknown"),
                                        List.of(list, "25.5", "shared.value-unknown"),
                                        List.of(list, "viele", "shared.value-unknown")));
    }

    static Stream<String> lists() {
        return LISTS.stream();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitOutsideItsRangeIsRefused(List<String> limit) {
        Answer answer = get(limit.get(0) + "?limit=" + limit.get(1), "en");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo(limit.get(2));
        assertThat(answer.pointer()).isEqualTo("/limit");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theLimitsOfTheRangeAreInside(String list) {
        for (String limit : new String[] {"1", "200", " 25 ", ""}) {
            assertThat(get(list + "?limit=" + limit.replace(" ", "%20"), "en").status())
                    .as(limit)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/leads?status=WON              | shared.value-unknown | /status
                    /api/v1/leads?status=new              | shared.value-unknown | /status
                    /api/v1/leads?status=NEW,WON          | shared.value-unknown | /status
                    /api/v1/leads?source=FAX              | shared.value-unknown | /source
                    /api/v1/leads?scoreLevel=SUPER        | shared.value-unknown | /scoreLevel
                    /api/v1/leads?count=roughly           | shared.value-unknown | /count
                    /api/v1/leads?sort=shoeSize           | shared.value-unknown | /sort
                    /api/v1/leads?sort=--score            | shared.value-unknown | /sort
                    /api/v1/leads?test=maybe              | shared.value-unknown | /test
                    /api/v1/leads?scoreMin=1e3            | shared.value-unknown | /scoreMin
                    /api/v1/leads?scoreMax=NaN            | shared.value-unknown | /scoreMax
                    /api/v1/leads?createdFrom=yesterday   | shared.value-unknown | /createdFrom
                    /api/v1/leads?createdTo=2026-02-30T00:00:00Z | shared.value-unknown | /createdTo
                    /api/v1/leads?distributorId=7         | shared.id-malformed  | /distributorId
                    /api/v1/leads?assigneeId=1-1-1-1-1    | shared.id-malformed  | /assigneeId
                    /api/v1/leads/7                       | shared.id-malformed  | /id
                    /api/v1/leads/7/interactions          | shared.id-malformed  | /id
                    /api/v1/scoring/leads/7               | shared.id-malformed  | /id
                    /api/v1/connections/7                 | shared.id-malformed  | /id
                    /api/v1/connections/7/runs            | shared.id-malformed  | /id
                    /api/v1/connections/{connection}/balance?days=0   | shared.number-out-of-range | /days
                    /api/v1/connections/{connection}/balance?days=366 | shared.number-out-of-range | /days
                    /api/v1/deliveries?state=LOST         | shared.value-unknown | /state
                    /api/v1/deliveries?channel=SMS        | shared.value-unknown | /channel
                    /api/v1/deliveries?cursor=x           | shared.cursor-malformed | /cursor
                    /api/v1/deliveries/7                  | shared.id-malformed  | /id
                    /api/v1/outbox?state=DONE             | shared.value-unknown | /state
                    """)
    void anAddressThatIsNotUnderstoodNamesItsPart(String address, String key, String pointer) {
        assertNamed(get(address, "tr"), get(address, "en"), 400, key, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST  | /api/v1/leads         | {}                                   | 422 | lead.contact-missing   |
                    POST  | /api/v1/leads         | {"answers":[{"value":"b"}]}          | 400 | shared.text-missing    | /answers/0/key
                    POST  | /api/v1/leads         | {"fullName":"A","source":"META_FORM"}| 422 | lead.source-not-yours  | /source
                    POST  | /api/v1/leads         | {"fullName":"A","source":"FAX"}      | 400 | shared.value-unknown   | /source
                    POST  | /api/v1/leads         | {"fullName":"A","distributorId":"7"} | 400 | shared.id-malformed    | /distributorId
                    POST  | /api/v1/leads         | {"fullName":["A"]}                   | 400 | web.type-wrong         | /fullName
                    POST  | /api/v1/leads         | {"fullName":"A","note":" "}          | 400 | shared.text-missing    | /note
                    POST  | /api/v1/leads         | {"fullName":                         | 400 | web.body-malformed     |
                    POST  | /api/v1/users         | {"name":"A","role":"STAFF","password":"right horse battery"} | 400 | shared.text-missing | /email
                    POST  | /api/v1/users         | {"email":"a","name":"A","role":"STAFF","password":"right horse battery"} | 400 | shared.email-malformed | /email
                    POST  | /api/v1/users         | {"email":"a@b.co","name":"A","role":"KING","password":"right horse battery"} | 400 | shared.value-unknown | /role
                    POST  | /api/v1/users         | {"email":"a@b.co","name":"A","role":"STAFF","password":"short"} | 422 | identity.password-too-short | /password
                    POST  | /api/v1/users         | {"email":"admin@huni.example","name":"A","role":"STAFF","password":"right horse battery"} | 409 | identity.email-taken | /email
                    POST  | /api/v1/users         | {"email":"d@b.co","name":"A","role":"DISTRIBUTOR","password":"right horse battery"} | 422 | identity.distributor-missing | /distributorId
                    POST  | /api/v1/distributors  | {}                                   | 400 | shared.text-missing    | /name
                    POST  | /api/v1/distributors  | {"name":"KLİNİK"}                    | 409 | organisation.distributor-name-taken | /name
                    POST  | /api/v1/distributors  | {"name":"X","responseTargetMinutes":0} | 400 | shared.number-out-of-range | /responseTargetMinutes
                    POST  | /api/v1/distributors  | {"name":"X","responseTargetMinutes":10081} | 400 | shared.number-out-of-range | /responseTargetMinutes
                    PATCH | /api/v1/organisation  | {"timeZone":"Europe/Atlantis"}       | 400 | shared.value-unknown   | /timeZone
                    PATCH | /api/v1/organisation  | {"currency":"LIRA"}                  | 400 | shared.value-unknown   | /currency
                    PATCH | /api/v1/organisation  | {"language":"de"}                    | 400 | shared.value-unknown   | /language
                    PATCH | /api/v1/organisation  | {"name":" "}                         | 400 | shared.text-missing    | /name
                    PATCH | /api/v1/session/preferences | {"theme":"PINK"}               | 400 | shared.value-unknown   | /theme
                    POST  | /api/v1/custom-fields | {"key":"1x","label":"L","type":"TEXT"} | 400 | shared.value-unknown | /key
                    POST  | /api/v1/custom-fields | {"key":"x","label":"L","type":"BLOB"} | 400 | shared.value-unknown  | /type
                    POST  | /api/v1/connections   | {"name":"K","pageId":"1","accessToken":"t"} | 400 | shared.text-missing | /distributorId
                    POST  | /api/v1/connections   | {"distributorId":"{any}","name":"K","pageId":"1","accessToken":"t"} | 422 | organisation.distributor-unknown | /distributorId
                    POST  | /api/v1/connections   | {"distributorId":"{clinic}","name":"K","pageId":"x","accessToken":"t"} | 400 | shared.id-malformed | /pageId
                    POST  | /api/v1/connections   | {"distributorId":"{clinic}","name":"K","pageId":"1"} | 422 | connection.token-missing | /accessToken
                    POST  | /api/v1/connections   | {"distributorId":"{clinic}","name":"K","pageId":"1","accessToken":"t","syncIntervalMinutes":0} | 400 | shared.number-out-of-range | /syncIntervalMinutes
                    POST  | /api/v1/connections/discovery | {}                           | 400 | shared.text-missing | /accessToken
                    """)
    void aBodyThatIsNotUnderstoodNamesItsField(
            String method, String path, String body, int status, String key, String pointer) {
        Answer turkish = send(method, path, body, "tr");
        Answer english = send(method, path, body, "en");

        assertNamed(turkish, english, status, key, pointer);
    }

    private static void assertNamed(
            Answer turkish, Answer english, int status, String key, String pointer) {
        for (Answer answer : List.of(turkish, english)) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.key()).as(answer.body()).isEqualTo(key);
            assertThat(answer.pointer())
                    .as(answer.body())
                    .isEqualTo(pointer == null ? "" : pointer);
            assertThat(answer.detail()).isNotBlank().doesNotContain("{", key);
        }
        assertThat(turkish.headers().getFirst("Content-Language")).isEqualTo("tr");
        assertThat(english.headers().getFirst("Content-Language")).isEqualTo("en");
        assertThat(turkish.detail()).isNotEqualTo(english.detail());
    }

    private Answer get(String address, String language) {
        String path = filled(address);
        return Answer.of(
                as(Role.SUPERADMIN)
                        .get()
                        .uri(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", language)
                        .exchange());
    }

    private Answer send(String method, String path, String body, String language) {
        WebTestClient caller = as(Role.SUPERADMIN);
        return call(
                caller,
                method,
                path,
                filled(body),
                request -> request.header("Accept-Language", language));
    }

    private String filled(String text) {
        return new Access("", "GET", text, "", "").path(house);
    }

    @Test
    void aFormThatBreaksOffIsRefused() {
        String broken =
                "--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                    + "Ad;Tel";
        Answer answer =
                Answer.of(
                        as(Role.SUPERADMIN)
                                .post()
                                .uri("/api/v1/imports")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .bodyValue(broken.getBytes(StandardCharsets.UTF_8))
                                .exchange());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("web.body-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b&c=d", "text", "image/png"})
    void anExportInAFormThatNobodyKnowsIsRefused(String accept) {
        Answer answer =
                call(
                        as(Role.SUPERADMIN),
                        "GET",
                        "/api/v1/leads/export",
                        "",
                        request -> request.header("Accept", accept));

        assertThat(answer.status()).as(answer.body()).isEqualTo(406);
        assertThat(answer.key()).isEqualTo("web.not-acceptable");
    }
}
