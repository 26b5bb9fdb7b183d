package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.FormDetail;
import io.huni.application.connection.port.LeadForms.FormQuestion;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of forms; one that is met for the first time is asked for at Meta. */
final class FormBook {
    private final Forms forms;
    private final LeadForms leadForms;

    FormBook(Forms forms, LeadForms leadForms) {
        this.forms = forms;
        this.leadForms = leadForms;
    }

    /** Without those that Meta does not show: their answers are read by guess. */
    Mono<Map<MetaId, KnownForm>> of(Opened opened, Set<MetaId> wanted) {
        return Flux.fromIterable(wanted)
                .concatMap(form -> forms.find(form).switchIfEmpty(ask(opened, form)))
                .collectMap(KnownForm::id);
    }

    private Mono<KnownForm> ask(Opened opened, MetaId form) {
        return Mono.defer(() -> leadForms.form(opened.credentials(), form))
                .flatMap(detail -> remember(opened, detail, 0))
                .onErrorResume(GraphFailure.class, failure -> Mono.empty());
    }

    /**
     * @param leadCount how many of its leads were there when it was last read to the end
     */
    Mono<KnownForm> remember(Opened opened, FormDetail detail, long leadCount) {
        KnownForm known = known(detail, leadCount);
        return forms.remember(opened.connection().id(), List.of(known)).thenReturn(known);
    }

    private static KnownForm known(FormDetail detail, long leadCount) {
        return new KnownForm(
                detail.id(),
                detail.name(),
                detail.status(),
                detail.locale(),
                leadCount,
                detail.questions().stream().map(FormBook::known).toList(),
                detail.consentLabels());
    }

    private static KnownQuestion known(FormQuestion question) {
        return new KnownQuestion(
                question.key(), question.label(), question.type(), Optional.empty());
    }
}
