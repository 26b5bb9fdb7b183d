package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** A check that lets everything pass would make every test that leans on it worthless. */
class ShapeCheckTest {
    private static final JsonNode DOCUMENT =
            JsonMapper.shared()
                    .readTree(
                            """
                            {"Person": {"type": "object", "required": ["name"], "properties": {
                                "name": {"type": "string", "minLength": 2, "maxLength": 4},
                                "age": {"type": "integer", "format": "int32", "minimum": 0,
                                        "maximum": 150},
                                "role": {"type": "string", "enum": ["STAFF", "ADMIN"]},
                                "id": {"type": "string", "format": "uuid"},
                                "born": {"type": "string", "format": "date"},
                                "seen": {"type": "string", "format": "date-time"},
                                "zip": {"type": "string", "pattern": "^[0-9]{5}$"},
                                "score": {"type": "number"},
                                "leads": {"type": "integer", "format": "int64"},
                                "active": {"type": "boolean"},
                                "friends": {"type": "array", "items": {"$ref": "#/Person"}},
                                "marks": {"type": "object",
                                          "additionalProperties": {"type": "integer"}},
                                "free": {"type": "object", "additionalProperties": {}}}}}
                            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name":"Ayşe"}
                    {"name":"Ayşe","age":0}
                    {"name":"Ayşe","age":150,"active":false,"score":12.5,"leads":9007199254740993}
                    {"name":"Ayşe","role":"ADMIN","zip":"06100","born":"2028-02-29"}
                    {"name":"Ayşe","seen":"2026-11-20T12:00:00.000Z","friends":[]}
                    {"name":"Ayşe","id":"01930000-0000-7000-8000-000000000001"}
                    {"name":"Ayşe","friends":[{"name":"Can","friends":[{"name":"Su"}]}]}
                    {"name":"Ayşe","marks":{"a":1,"b":2},"free":{"any":[1,null]}}
                    """)
    void letsPassWhatTheSchemaPromises(String json) {
        assertThat(faults(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                           | /name is missing
                    {"name":null}                                | /name is no string
                    {"name":"A"}                                 | /name is too short
                    {"name":"Ayşegül"}                           | /name is too long
                    {"name":"Ayşe","nick":"A"}                   | /nick is nowhere described
                    {"name":"Ayşe","age":"30"}                   | /age is no integer
                    {"name":"Ayşe","age":30.5}                   | /age is no integer
                    {"name":"Ayşe","age":-1}                     | /age is too small
                    {"name":"Ayşe","age":151}                    | /age is too large
                    {"name":"Ayşe","age":null}                   | /age is no integer
                    {"name":"Ayşe","role":"staff"}               | /role is none of
                    {"name":"Ayşe","id":"1-1-1-1-1"}             | /id is no uuid
                    {"name":"Ayşe","born":"2027-02-29"}          | /born is no date
                    {"name":"Ayşe","born":"20.11.2026"}          | /born is no date
                    {"name":"Ayşe","seen":"2026-11-20T12:00:00+03:00"} | /seen is no date-time
                    {"name":"Ayşe","seen":"2026-11-20"}          | /seen is no date-time
                    {"name":"Ayşe","zip":"6100"}                 | /zip does not match
                    {"name":"Ayşe","score":"12.5"}               | /score is no number
                    {"name":"Ayşe","leads":9223372036854775808}  | /leads is no int64
                    {"name":"Ayşe","active":"true"}              | /active is no boolean
                    {"name":"Ayşe","friends":{}}                 | /friends is no array
                    {"name":"Ayşe","friends":[{"name":"Can"},{}]} | /friends/1/name is missing
                    {"name":"Ayşe","marks":{"a":1,"b":"2"}}      | /marks/b is no integer
                    []                                           | / is no object
                    """)
    void namesTheFaultAndItsPlace(String json, String fault) {
        assertThat(faults(json)).hasSize(1).first().asString().startsWith(fault);
    }

    @Test
    void namesEveryFaultAndNotOnlyTheFirst() {
        assertThat(faults("{\"age\":\"x\",\"role\":\"x\"}")).hasSize(3);
    }

    @Test
    void refusesASchemaThatItDoesNotUnderstand() {
        JsonNode value = JsonMapper.shared().readTree("1");

        assertThat(new ShapeCheck(DOCUMENT).faults(schema("{\"oneOf\":[]}"), value))
                .containsExactly("/ the schema's word oneOf is unknown");
        assertThatThrownBy(
                        () -> new ShapeCheck(DOCUMENT).faults(schema("{\"type\":\"any\"}"), value))
                .hasMessage("no such type: any");
    }

    @Test
    void readsTheCommittedDescription() {
        PublishedApi api = PublishedApi.committed();

        assertThat(api.happyStatus("captureLead")).isEqualTo(201);
        assertThat(api.happyType("captureLead")).isEqualTo("application/json");
        assertThat(api.happyType("signOut")).isEmpty();
        assertThat(api.faultsOfAnswer("captureLead", schema("{}")))
                .contains("/id is missing", "/attribution is missing");
        assertThat(api.faults("Webhook", schema("{\"callbackUrl\":\"a\",\"verifyToken\":\"b\"}")))
                .isEmpty();
    }

    private static List<String> faults(String json) {
        return new ShapeCheck(DOCUMENT)
                .faults(DOCUMENT.get("Person"), JsonMapper.shared().readTree(json));
    }

    private static JsonNode schema(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
