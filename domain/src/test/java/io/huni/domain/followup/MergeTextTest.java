package io.huni.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.followup.MergeProblem.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

class MergeTextTest {
    private static final Set<String> KNOWN = Set.of("first_name", "custom.butce");

    @Test
    void putsTheValueInAndTheFallbackWhereThereIsNone() {
        MergeText text = MergeText.of("Merhaba {first_name|değerli danışanımız}!");

        assertThat(filled(text, Map.of("first_name", "Elif"))).isEqualTo("Merhaba Elif!");
        assertThat(filled(text, Map.of())).isEqualTo("Merhaba değerli danışanımız!");
        assertThat(filled(text, Map.of("first_name", "  ")))
                .isEqualTo("Merhaba değerli danışanımız!");
    }

    @Test
    void aBraceBehindABackslashIsABrace() {
        MergeText text = MergeText.of("\\{first_name} {first_name}");

        assertThat(filled(text, Map.of("first_name", "Elif"))).isEqualTo("\\{first_name} Elif");
        assertThat(text.problems(KNOWN)).isEmpty();
    }

    @Test
    void saysWhereAFieldIsUnknown() {
        List<MergeProblem> problems = MergeText.of("Bir\niki {frist_name}").problems(KNOWN);

        assertThat(problems).containsExactly(new MergeProblem(Kind.UNKNOWN, 2, 5, "{frist_name}"));
    }

    @Test
    void saysWhereABraceOpensNoField() {
        assertThat(MergeText.of("a {b").problems(KNOWN))
                .containsExactly(new MergeProblem(Kind.MALFORMED, 1, 3, "{"));
        assertThat(MergeText.of("{First Name}").problems(KNOWN))
                .extracting(MergeProblem::kind)
                .containsExactly(Kind.MALFORMED);
    }

    @Test
    void theAddressOfALinkIsNotFilled() {
        assertThat(MergeText.of("[bak](https://x.test/{first_name})").problems(KNOWN))
                .extracting(MergeProblem::kind)
                .containsExactly(Kind.IN_LINK);
        assertThat(MergeText.of("[{first_name}](https://x.test)").problems(KNOWN)).isEmpty();
    }

    @Test
    void saysWhichFieldsWouldBeEmpty() {
        MergeText text = MergeText.of("{first_name} {custom.butce|—}");

        assertThat(text.empty(Map.of()))
                .containsExactly(new MergeProblem(Kind.EMPTY, 1, 1, "{first_name}"));
        assertThat(text.empty(Map.of("first_name", "Elif"))).isEmpty();
    }

    private static String filled(MergeText text, Map<String, String> values) {
        return text.fill(values, UnaryOperator.identity());
    }
}
