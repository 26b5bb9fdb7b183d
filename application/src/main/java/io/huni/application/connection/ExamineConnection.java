package io.huni.application.connection;

import io.huni.application.connection.Examination.FormAnswer;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.LeadForms.LeadsAsked;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.MetaAccess.PageState;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks Meta everything that a connection needs, one after the other, whatever fails. */
final class ExamineConnection {
    private static final Set<String> SILENT = Set.of("DRAFT", "DELETED", "ARCHIVED");
    private static final int MOST_FORMS = 50;
    private static final LeadsAsked ONE_ID =
            new LeadsAsked(Optional.empty(), Optional.empty(), 1, true);

    private final MetaAccess access;
    private final LeadForms leadForms;
    private final FormBook book;

    ExamineConnection(MetaAccess access, LeadForms leadForms, FormBook book) {
        this.access = access;
        this.leadForms = leadForms;
        this.book = book;
    }

    Mono<Examination> examine(Opened opened) {
        return Attempt.of(access.inspect(opened.credentials()))
                .flatMap(token -> withPage(opened, token));
    }

    private Mono<Examination> withPage(Opened opened, Attempt<TokenState> token) {
        return Attempt.of(access.page(opened.credentials(), opened.connection().page()))
                .flatMap(page -> withForms(opened, token, page));
    }

    private Mono<Examination> withForms(
            Opened opened, Attempt<TokenState> token, Attempt<PageState> page) {
        return Attempt.of(forms(opened)).map(forms -> new Examination(token, page, forms));
    }

    private Mono<List<FormAnswer>> forms(Opened opened) {
        return leadForms
                .formsOf(opened.credentials(), opened.connection().page())
                .filter(form -> isWanted(opened, form))
                .take(MOST_FORMS)
                .collectList()
                .flatMapIterable(forms -> forms)
                .concatMap(form -> answer(opened, form))
                .collectList();
    }

    private static boolean isWanted(Opened opened, FormSummary form) {
        List<MetaId> chosen = opened.connection().forms();
        return chosen.isEmpty() ? !SILENT.contains(form.status()) : chosen.contains(form.id());
    }

    private Mono<FormAnswer> answer(Opened opened, FormSummary form) {
        Mono<Attempt<Boolean>> reading =
                Attempt.of(
                        leadForms.leads(opened.credentials(), form.id(), ONE_ID).thenReturn(true));
        return reading.flatMap(
                read -> known(opened, form).map(known -> new FormAnswer(form, read, known)));
    }

    private Mono<Optional<KnownForm>> known(Opened opened, FormSummary form) {
        return book.of(opened, Set.of(form.id()))
                .map(found -> Optional.ofNullable(found.get(form.id())));
    }
}
