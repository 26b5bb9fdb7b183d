package io.huni.application.followup;

import io.huni.application.followup.port.Templates;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates in a map. */
public final class InMemoryTemplates implements Templates {
    private final Map<TemplateId, Template> templates = new LinkedHashMap<>();

    @Override
    public Mono<List<Template>> all() {
        return Mono.fromSupplier(() -> List.copyOf(templates.values()));
    }

    @Override
    public Mono<Template> find(TemplateId template) {
        return Mono.fromSupplier(() -> templates.get(template));
    }

    @Override
    public Mono<Template> hold(TemplateId template) {
        return find(template);
    }

    @Override
    public Mono<Template> claim(TemplateId template) {
        return find(template);
    }

    @Override
    public Mono<Void> save(Template template) {
        return Mono.fromRunnable(() -> templates.put(template.id(), template));
    }

    @Override
    public Mono<Void> remove(TemplateId template) {
        return Mono.fromRunnable(() -> templates.remove(template));
    }
}
