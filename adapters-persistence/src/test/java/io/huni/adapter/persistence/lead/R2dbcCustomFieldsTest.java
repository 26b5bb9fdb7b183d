package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.CustomFieldsContract;
import io.huni.application.lead.port.CustomFields;

import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcCustomFieldsTest extends CustomFieldsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Override
    protected CustomFields fields() {
        return new R2dbcCustomFields(POSTGRES.client());
    }
}
