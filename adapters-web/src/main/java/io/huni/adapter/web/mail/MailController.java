package io.huni.adapter.web.mail;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.mail.MailQueries;
import io.huni.application.mail.ResendMail;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** The outbox of mails. */
@RestController
@RequestMapping("/api/v1/mails")
@Tag(name = "mail")
final class MailController {
    private final MailQueries mails;
    private final ResendMail resendMail;
    private final Texts texts;

    MailController(MailQueries mails, ResendMail resendMail, Texts texts) {
        this.mails = mails;
        this.resendMail = resendMail;
        this.texts = texts;
    }

    @GetMapping
    @Paged
    @Refuses({403, 404})
    @Operation(operationId = "listMails", summary = "Mails, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = MailState.class)))
    Mono<MailPageJson> listMails(QueryParameters query, Actor actor, Language language) {
        return mails.page(actor, query.enums("state", MailState.class), query.page())
                .map(
                        page ->
                                new MailPageJson(
                                        page.items().stream()
                                                .map(
                                                        view ->
                                                                MailJson.of(
                                                                        view, actor, texts,
                                                                        language))
                                                .toList(),
                                        page.nextCursor(),
                                        mails.hasServer()));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @Operation(
            operationId = "readMail",
            summary = "A mail with its text, unless the text opens an account that I may not open")
    Mono<OpenedMailJson> readMail(@PathVariable MailId id, Actor actor, Language language) {
        return mails.get(actor, id)
                .map(
                        found ->
                                OpenedMailJson.of(
                                        MailJson.of(found.view(), actor, texts, language),
                                        found.letter()));
    }

    @PostMapping("/{id}/resend")
    @Refuses(409)
    @Once
    @Operation(operationId = "resendMail", summary = "Give a mail another try at once")
    Mono<MailJson> resendMail(@PathVariable MailId id, Actor actor, Language language) {
        return resendMail.resend(actor, id).map(view -> MailJson.of(view, actor, texts, language));
    }

    /**
     * @param hasServer whether a mail server is configured; without one mails wait here
     */
    @Schema(name = "MailPage")
    record MailPageJson(List<MailJson> items, Optional<String> nextCursor, boolean hasServer) {}
}
