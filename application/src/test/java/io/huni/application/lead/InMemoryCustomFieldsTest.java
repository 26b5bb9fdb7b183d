package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;

class InMemoryCustomFieldsTest extends CustomFieldsContract {
    private final InMemoryCustomFields fields = new InMemoryCustomFields();

    @Override
    protected CustomFields fields() {
        return fields;
    }
}
