package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TestLeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<test lead: dummy data for full_name>",
                "<TEST LEAD: DUMMY DATA FOR full_name>",
                " <test lead: dummy data for q1> ",
                "test@fb.com",
                "TEST@FB.COM",
                "test@meta.com"
            })
    void isKnownByItsDummies(String value) {
        assertThat(TestLead.isOne(fields("Ayşe", value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "test",
                "mytest@fb.com",
                "test@fb.com.tr",
                "a <test lead: dummy data for x>"
            })
    void isNotSeenInPeople(String value) {
        assertThat(TestLead.isOne(fields("Ayşe", value))).isFalse();
        assertThat(TestLead.isOne(List.of())).isFalse();
    }

    private static List<FieldAnswer> fields(String name, String other) {
        return List.of(
                new FieldAnswer("full_name", List.of(name)), new FieldAnswer("x", List.of(other)));
    }
}
