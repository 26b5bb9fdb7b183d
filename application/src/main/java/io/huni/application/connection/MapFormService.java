package io.huni.application.connection;

import io.huni.application.connection.ConnectionQueries.FormView;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.lead.SaveCustomField;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class MapFormService implements MapForm {
    private final ScopedConnections scoped;
    private final Forms forms;
    private final SaveCustomField customFields;

    MapFormService(ScopedConnections scoped, Forms forms, SaveCustomField customFields) {
        this.scoped = scoped;
        this.forms = forms;
        this.customFields = customFields;
    }

    @Override
    public Mono<FormView> map(
            Actor actor,
            ConnectionId connection,
            MetaId form,
            Map<String, QuestionTarget> targets) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(found -> known(connection, form))
                .doOnNext(known -> requireQuestions(known, targets.keySet()))
                .flatMap(known -> customFields.all(actor))
                .doOnNext(fields -> requireFields(fields, targets))
                .flatMap(fields -> apply(form, targets));
    }

    private Mono<KnownForm> known(ConnectionId connection, MetaId form) {
        return forms.of(connection)
                .flatMapMany(Flux::fromIterable)
                .filter(known -> known.id().equals(form))
                .next()
                .switchIfEmpty(Mono.error(() -> unknown(form)));
    }

    private static Refused unknown(MetaId form) {
        return new Refused(ConnectionErrorKey.FORM_UNKNOWN, Map.of("formId", form.value()));
    }

    private static void requireQuestions(KnownForm form, Set<String> keys) {
        Set<String> known =
                form.questions().stream().map(Forms.KnownQuestion::key).collect(Collectors.toSet());
        keys.stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new Refused(
                                    SharedErrorKey.VALUE_UNKNOWN,
                                    Map.of("field", "key", "value", key),
                                    "/questions");
                        });
    }

    private static void requireFields(
            List<CustomField> fields, Map<String, QuestionTarget> targets) {
        Set<String> known = fields.stream().map(CustomField::key).collect(Collectors.toSet());
        targets.values().stream()
                .filter(QuestionTarget.Custom.class::isInstance)
                .map(target -> ((QuestionTarget.Custom) target).field())
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(
                        field -> {
                            throw new Refused(
                                    LeadErrorKey.CUSTOM_FIELD_UNKNOWN, Map.of("field", field));
                        });
    }

    private Mono<FormView> apply(MetaId form, Map<String, QuestionTarget> targets) {
        return forms.setTargets(form, targets)
                .then(Mono.defer(() -> forms.find(form)))
                .map(FormViews::of);
    }
}
