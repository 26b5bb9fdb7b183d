package io.huni.domain.followup;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names a template of mails for ever. */
public record TemplateId(UUID value) {
    public static TemplateId of(String text) {
        return new TemplateId(Require.uuid(text));
    }
}
