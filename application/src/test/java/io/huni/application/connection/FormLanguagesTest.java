package io.huni.application.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormReading;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.lead.QuestionTarget.Field;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a form's questions mean, in whatever language it was made: Meta's type decides the contact
 * fields, Turkish and English words the service question.
 */
class FormLanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "tr, Adınız Soyadınız, E-posta, Telefon numarası",
        "en, Full name, Email, Phone number",
        "de, Vollständiger Name, E-Mail-Adresse, Telefonnummer",
        "es, Nombre completo, Correo electrónico, Número de teléfono",
        "fr, Nom complet, Adresse e-mail, Numéro de téléphone",
        "ru, Полное имя, Эл. почта, Номер телефона",
        "ar, الاسم الكامل, البريد الإلكتروني, رقم الهاتف",
        "zh, 姓名, 电子邮件, 电话号码"
    })
    void contactFieldsAreKnownByTheirTypeInEveryLanguage(
            String language, String name, String email, String phone) {
        KnownForm form =
                form(
                        new KnownQuestion("full_name", name, "FULL_NAME", Optional.empty()),
                        new KnownQuestion("email", email, "EMAIL", Optional.empty()),
                        new KnownQuestion("phone_number", phone, "PHONE", Optional.empty()));

        FormReading reading =
                read(form, Map.of("full_name", "A B", "email", "a@b.co", "phone_number", "1"));

        assertThat(reading.fullName()).as(language).contains("A B");
        assertThat(reading.email()).contains("a@b.co");
        assertThat(reading.phone()).contains("1");
        assertThat(reading.answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hangi_hizmet?                     | Hangi hizmet?",
                "hangi_hizmeti_istiyorsunuz        | Hangi HİZMETİ istiyorsunuz?",
                "hangi_tedavi_ile_ilgileniyorsunuz | Hangi tedavi ile ilgileniyorsunuz?",
                "q1                                | TEDAVİ SEÇİN",
                "q1                                | İşlem",
                "q1                                | IŞLEM TÜRÜ",
                "q1                                | işlem turu",
                "ilgilendiğiniz_alan               | Alan",
                "İLGİLENDİĞİNİZ                    | Alan",
                "which_service                     | Which service?",
                "q1                                | SERVICE",
                "q1                                | Which treatment do you want?",
                "preferred_procedure               | Please choose",
                "q1                                | Kind of Procedure"
            })
    void theServiceQuestionIsKnownByATurkishOrEnglishWord(String key, String label) {
        FormReading reading = read(form(custom(key, label)), Map.of(key, "Saç ekimi"));

        assertThat(reading.service()).isEqualTo("Saç ekimi");
        assertThat(reading.answers()).containsExactly(new Answer(key, label, "Saç ekimi"));
    }

    @ParameterizedTest
    @CsvSource({
        "welche_behandlung, Welche Behandlung wünschen Sie?",
        "que_tratamiento, ¿Qué tratamiento desea?",
        "quel_soin, Quel soin souhaitez-vous ?",
        "какая_услуга, Какая услуга вас интересует?",
        "ما_العلاج, ما العلاج الذي تريده؟",
        "sehir, Hangi şehirdesiniz?",
        "when, When should we call?"
    })
    void inOtherLanguagesItIsAnAnswerUntilSomebodyMapsIt(String key, String label) {
        KnownForm unmapped = form(custom(key, label));
        KnownForm mapped =
                form(new KnownQuestion(key, label, "CUSTOM", Optional.of(Field.SERVICE)));

        FormReading before = read(unmapped, Map.of(key, "Implantat"));
        FormReading after = read(mapped, Map.of(key, "Implantat"));

        assertThat(before.service()).isEmpty();
        assertThat(before.answers()).containsExactly(new Answer(key, label, "Implantat"));
        assertThat(after.service()).isEqualTo("Implantat");
        assertThat(after.answers()).isEqualTo(before.answers());
    }

    @Test
    void aMappingThatSomebodyHasSetHoldsAgainstTypeAndWord() {
        KnownForm form =
                form(
                        new KnownQuestion("email", "E-posta", "EMAIL", Optional.of(Field.IGNORE)),
                        new KnownQuestion(
                                "hizmet",
                                "Hangi hizmet?",
                                "CUSTOM",
                                Optional.of(new QuestionTarget.Custom("oda"))));

        FormReading reading = read(form, Map.of("email", "a@b.co", "hizmet", "Tek"));

        assertThat(reading.email()).isEmpty();
        assertThat(reading.service()).isEmpty();
        assertThat(reading.custom()).isEqualTo(Map.of("oda", "Tek"));
    }

    /** The language of the machine must not decide what I and İ are. */
    @ParameterizedTest
    @CsvSource({"tr", "en", "az", "lt"})
    void theLanguageOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of(language));
        try {
            FormReading reading =
                    read(
                            form(custom("ISLEM", "İŞLEM"), custom("IL", "İL")),
                            Map.of("islem", "İmplant", "ıl", "Iğdır"));

            assertThat(reading.service()).isEqualTo("İmplant");
            assertThat(reading.answers()).extracting(Answer::key).contains("ISLEM", "IL");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static KnownQuestion custom(String key, String label) {
        return new KnownQuestion(key, label, "CUSTOM", Optional.empty());
    }

    private static KnownForm form(KnownQuestion... questions) {
        return new KnownForm(
                new MetaId("501"),
                "Form",
                "ACTIVE",
                Optional.empty(),
                0,
                List.of(questions),
                Map.of());
    }

    private static FormReading read(KnownForm form, Map<String, String> answers) {
        return FormReading.of(
                answers.entrySet().stream()
                        .map(answer -> new FieldAnswer(answer.getKey(), List.of(answer.getValue())))
                        .toList(),
                form.mapping());
    }
}
