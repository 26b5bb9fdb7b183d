package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.QuestionTarget.Field;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FormReadingTest {
    @Test
    void readsUpperCaseKeysOfTheTestingTool() {
        FormReading reading =
                guessed(
                        answer("FULL_NAME", "Ayşe Yılmaz"),
                        answer("EMAIL", "ayse@example.com"),
                        answer("PHONE", "0532 123 45 67"));

        assertThat(reading.fullName()).contains("Ayşe Yılmaz");
        assertThat(reading.email()).contains("ayse@example.com");
        assertThat(reading.phone()).contains("0532 123 45 67");
        assertThat(reading.answers()).isEmpty();
    }

    @Test
    void readsTheSpanishSampleWithCustomKeys() {
        FormReading reading =
                FormReading.of(
                        List.of(
                                answer("nombre_completo", "María García"),
                                answer("correo_electrónico", "maria@example.com"),
                                answer("¿qué_tratamiento_le_interesa?", "Implante")),
                        FormMapping.of(
                                List.of(
                                        new Question(
                                                "nombre_completo",
                                                "Nombre completo",
                                                Field.FULL_NAME),
                                        new Question(
                                                "correo_electronico",
                                                "Correo electrónico",
                                                Field.EMAIL),
                                        new Question(
                                                "¿qué_tratamiento_le_interesa?",
                                                "¿Qué tratamiento?",
                                                Field.SERVICE))));

        assertThat(reading.fullName()).contains("María García");
        assertThat(reading.email()).contains("maria@example.com");
        assertThat(reading.service()).isEqualTo("Implante");
        assertThat(reading.answers())
                .containsExactly(
                        new Answer(
                                "¿qué_tratamiento_le_interesa?", "¿Qué tratamiento?", "Implante"));
    }

    @Test
    void keepsUnknownKeysAsAnswersWithAReadableLabel() {
        assertThat(guessed(answer("ne_zaman_arayalım", "Akşam")).answers())
                .containsExactly(new Answer("ne_zaman_arayalım", "Ne zaman arayalım", "Akşam"));
    }

    @Test
    void takesTheFirstOfTwoFieldsThatIsNotBlank() {
        FormReading reading =
                guessed(
                        answer("phone_number", " "),
                        answer("phone", "0532"),
                        answer("telefon", "0533"));

        assertThat(reading.phone()).contains("0532");
    }

    @Test
    void staysEmptyWithoutValues() {
        FormReading reading = guessed(answer("email"), answer("hizmet"), answer("city", ""));

        assertThat(reading.email()).isEmpty();
        assertThat(reading.service()).isEmpty();
        assertThat(reading.answers()).extracting(Answer::given).containsExactly(false, false);
    }

    @Test
    void joinsSeveralValues() {
        assertThat(guessed(answer("hizmet", "Botoks", "Dolgu")).service())
                .isEqualTo("Botoks, Dolgu");
    }

    @Test
    void countsTheServiceAnswerAsAnAnswerAndIgnoresWhatIsIgnored() {
        FormReading reading =
                mapped(
                        List.of(
                                new Question("q1", "Hangi işlem?", Field.SERVICE),
                                new Question("q2", "Yorum", Field.IGNORE),
                                new Question("q3", "Bütçe", new QuestionTarget.Custom("budget"))),
                        answer("q1", "Botoks"),
                        answer("q2", "gizli"),
                        answer("q3", "1500"));

        assertThat(reading.answers()).extracting(Answer::key).containsExactly("q1", "q3");
        assertThat(reading.custom()).containsOnly(Map.entry("budget", "1500"));
    }

    @Test
    void leavesBlankCustomAnswersOut() {
        FormReading reading =
                mapped(
                        List.of(new Question("q3", "Bütçe", new QuestionTarget.Custom("budget"))),
                        answer("q3", "  "));

        assertThat(reading.custom()).isEmpty();
    }

    @Test
    void findsQuestionsWhateverTheirCaseAndLetters() {
        FormReading reading =
                mapped(
                        List.of(new Question("İSİM", "İsim", Field.FULL_NAME)),
                        answer("isim", "Ayşe"));

        assertThat(reading.fullName()).contains("Ayşe");
    }

    @Test
    void holdsTheFirstOfTwoQuestionsWithOneKey() {
        FormReading reading =
                mapped(
                        List.of(
                                new Question("isim", "İsim", Field.FULL_NAME),
                                new Question("İsim", "İsim", Field.IGNORE)),
                        answer("isim", "Ayşe"));

        assertThat(reading.fullName()).contains("Ayşe");
    }

    @Test
    void takesOutWhatNoDatabaseCanHold() {
        assertThat(guessed(answer("ci\u0000ty", "İz\u0000mir\ud83d")).answers())
                .containsExactly(new Answer("city", "City", "İzmir"));
    }

    private static FormReading guessed(FieldAnswer... fields) {
        return FormReading.of(List.of(fields), FormMapping.guessed());
    }

    private static FormReading mapped(List<Question> questions, FieldAnswer... fields) {
        return FormReading.of(List.of(fields), FormMapping.of(questions));
    }

    private static FieldAnswer answer(String key, String... values) {
        return new FieldAnswer(key, List.of(values));
    }
}
