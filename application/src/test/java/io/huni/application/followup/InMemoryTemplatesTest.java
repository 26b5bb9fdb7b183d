package io.huni.application.followup;

import io.huni.application.followup.port.Templates;

final class InMemoryTemplatesTest extends TemplatesContract {
    private final InMemoryTemplates templates = new InMemoryTemplates();

    @Override
    protected Templates templates() {
        return templates;
    }
}
