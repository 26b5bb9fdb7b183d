package io.huni.application.lead;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.util.List;

class SaveCustomFieldTest {
    private static final CustomField BUDGET =
            new CustomField("budget", "Bütçe", CustomField.Type.NUMBER, List.of());
    private final SaveCustomField saveCustomField =
            LeadUseCases.saveCustomField(new InMemoryCustomFields());

    @Test
    void addsAFieldThatEverybodyWithLeadsCanRead() {
        assertThat(saveCustomField.add(superadmin(), BUDGET).block()).isEqualTo(BUDGET);
        assertThat(saveCustomField.all(staff()).block()).containsExactly(BUDGET);
    }

    @Test
    void refusesAKeyThatIsTaken() {
        saveCustomField.add(superadmin(), BUDGET).block();

        assertRefused(saveCustomField.add(superadmin(), BUDGET), LeadErrorKey.CUSTOM_FIELD_TAKEN);
    }

    @Test
    void refusesWhoMayNotManageConnections() {
        assertRefused(saveCustomField.add(admin(), BUDGET), SharedErrorKey.RIGHT_MISSING);
        assertThat(saveCustomField.all(admin()).block()).isEmpty();
    }
}
