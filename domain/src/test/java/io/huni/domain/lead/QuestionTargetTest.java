package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.lead.QuestionTarget.Field;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTargetTest {
    @ParameterizedTest
    @CsvSource({
        "full_name,FULL_NAME",
        "FULL_NAME,FULL_NAME",
        "Ad_Soyad,FULL_NAME",
        "adınız_soyadınız,FULL_NAME",
        "first_name,FIRST_NAME",
        "last_name,LAST_NAME",
        "SOYAD,LAST_NAME",
        "email,EMAIL",
        "EMAIL,EMAIL",
        "e-posta,EMAIL",
        "work_email,EMAIL",
        "phone_number,PHONE",
        "PHONE,PHONE",
        "phone_number_2,PHONE",
        "telefon_numarası,PHONE",
        "hangi_hizmet,SERVICE",
        "işlem_seçiniz,SERVICE",
        "ISLEM,SERVICE",
        "İLGİLENDİĞİNİZ_TEDAVİ,SERVICE",
        "which_procedure?,SERVICE",
        "city,ANSWER",
        "favourite_name,ANSWER",
        "'',ANSWER"
    })
    void isGuessedByTheKey(String key, Field target) {
        assertThat(QuestionTarget.guess(key, "")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hangi HİZMET?",
                "Which treatment do you want?",
                "Neyle ilgileniyorsunuz?",
                "İşlem"
            })
    void knowsTheServiceQuestionByItsLabel(String label) {
        assertThat(QuestionTarget.guess("q1", label)).isEqualTo(Field.SERVICE);
        assertThat(QuestionTarget.guessCustom("q1", label)).isEqualTo(Field.SERVICE);
    }

    @Test
    void neverMakesAnOwnQuestionAContactField() {
        assertThat(QuestionTarget.guessCustom("telefon", "Telefon markanız?"))
                .isEqualTo(Field.ANSWER);
        assertThat(QuestionTarget.guessCustom("ad", "Ad")).isEqualTo(Field.ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    void isReadFromItsKey(Field field) {
        assertThat(QuestionTarget.of(field.key())).isEqualTo(field);
    }

    @Test
    void isReadFromTheKeyOfACustomField() {
        assertThat(QuestionTarget.of("CUSTOM:budget"))
                .isEqualTo(new QuestionTarget.Custom("budget"));
        assertThat(QuestionTarget.of("CUSTOM:budget").key()).isEqualTo("CUSTOM:budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CUSTOM:", "email", "NAME", "custom:budget", "FULL_NAME "})
    void refusesOtherKeys(String key) {
        assertThatThrownBy(() -> QuestionTarget.of(key))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(LeadErrorKey.TARGET_UNKNOWN);
                            assertThat(refused.parameters()).containsEntry("target", key);
                        });
    }
}
