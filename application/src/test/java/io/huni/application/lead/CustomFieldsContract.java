package io.huni.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.CustomFields;
import io.huni.domain.lead.CustomField;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What every keeper of custom fields must do. */
public abstract class CustomFieldsContract {
    protected abstract CustomFields fields();

    @Test
    void keepsAFieldWithItsOptions() {
        CustomField city =
                new CustomField(
                        "city", "Şehir", CustomField.Type.CHOICE, List.of("İstanbul", "Ankara"));

        assertThat(fields().add(city).block()).isTrue();

        assertThat(fields().all().block()).contains(city);
    }

    @Test
    void keepsTheFirstOfTwoWithOneKey() {
        CustomField first = text("budget", "Bütçe");
        fields().add(first).block();

        assertThat(fields().add(text("budget", "Başka")).block()).isFalse();

        assertThat(fields().all().block())
                .filteredOn(field -> field.key().equals("budget"))
                .containsExactly(first);
    }

    private static CustomField text(String key, String label) {
        return new CustomField(key, label, CustomField.Type.TEXT, List.of());
    }
}
