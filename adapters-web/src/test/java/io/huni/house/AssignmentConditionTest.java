package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with an assignment rule is said with its place, and no rule is made. */
class AssignmentConditionTest extends HouseTest {
    private static final String RULES = "/api/v1/assignment-rules";

    private final String name = "Almanca " + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'name':null                           | 400 | shared.text-missing            | /name
                    'name':' '                            | 400 | shared.text-missing            | /name
                    'method':null                         | 400 | shared.text-missing            | /method
                    'method':'DICE'                       | 400 | shared.value-unknown           | /method
                    'people':null                         | 400 | shared.text-missing            | /people
                    'people':[]                           | 400 | shared.number-out-of-range     | /people
                    'people':[null]                       | 400 | shared.text-missing            | /people
                    'people':['x']                        | 400 | shared.id-malformed            | /people/0
                    'people':['{any}']                    | 422 | assignment.reference-unknown   | /people
                    'languages':['deutsch']               | 400 | assignment.condition-malformed | /languages
                    'languages':[null]                    | 400 | shared.text-missing            | /languages
                    'phonePrefixes':['0049']              | 400 | assignment.condition-malformed | /phonePrefixes
                    'phonePrefixes':['+4x']               | 400 | assignment.condition-malformed | /phonePrefixes
                    'services':['implant',' ']            | 400 | shared.text-missing            | /services
                    'sources':['FAX']                     | 400 | shared.value-unknown           | /sources/0
                    'distributors':['7']                  | 400 | shared.id-malformed            | /distributors/0
                    """)
    void aConditionThatIsNotUnderstoodIsNamedByItsField(
            String field, int status, String key, String pointer) {
        Answer refused = call(as(Role.ADMIN), "POST", RULES, with(field.replace('\'', '"')));

        assertRefused(refused, status, key, pointer);
        assertThat(call(as(Role.ADMIN), "GET", RULES, "").body()).doesNotContain(name);
    }

    /** A rule that is whole but for this field. */
    private String with(String field) {
        User staff = house.person(Role.STAFF);
        String given = field.substring(0, field.indexOf(':'));
        return List.of(
                        "\"name\":\"" + name + "\"",
                        "\"method\":\"ROUND_ROBIN\"",
                        "\"people\":[\"" + staff.id().value() + "\"]",
                        "\"onlyAtWork\":false")
                .stream()
                .filter(whole -> !whole.startsWith(given))
                .collect(Collectors.joining(",", "{", ","))
                .concat(field.replace("{any}", UUID.randomUUID().toString()) + "}");
    }
}
