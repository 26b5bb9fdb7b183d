package io.huni.application.followup.port;

import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: the templates of mails. */
public interface Templates {
    /** By name in Turkish order. */
    Mono<List<Template>> all();

    /** As it is; holds up nobody. */
    Mono<Template> find(TemplateId template);

    /** There until the end of the transaction; others may change and hold it meanwhile. */
    Mono<Template> hold(TemplateId template);

    /** Kept from everybody else's change until the end of the transaction. */
    Mono<Template> claim(TemplateId template);

    Mono<Void> save(Template template);

    /** Refuses with {@code followup.template-in-use} one that a rule sends. */
    Mono<Void> remove(TemplateId template);
}
