package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.followup.FollowupQueries;
import io.huni.application.followup.OptOutLead;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.WriteFollowup;
import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** The mails of one lead. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "followup")
final class LeadMailController {
    private final FollowupQueries queries;
    private final WriteFollowup writeFollowup;
    private final SendFollowup sendFollowup;
    private final OptOutLead optOutLead;

    LeadMailController(
            FollowupQueries queries,
            WriteFollowup writeFollowup,
            SendFollowup sendFollowup,
            OptOutLead optOutLead) {
        this.queries = queries;
        this.writeFollowup = writeFollowup;
        this.sendFollowup = sendFollowup;
        this.optOutLead = optOutLead;
    }

    @GetMapping("/mails")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadMailSchemas.Mails.class)))
    @Operation(
            operationId = "listLeadMails",
            summary = "The mails of a lead, planned, sent and withdrawn; the newest first")
    Mono<Json> listLeadMails(@PathVariable LeadId id, Actor actor) {
        return queries.ofLead(actor, id);
    }

    @GetMapping("/mails/draft/{template}")
    @Refuses({403, 422})
    @Operation(operationId = "draftLeadMail", summary = "A template, filled for the lead")
    Mono<LeadMailSchemas.DraftJson> draftLeadMail(
            @PathVariable LeadId id, @PathVariable TemplateId template, Actor actor) {
        return writeFollowup.draft(actor, id, template).map(LeadMailSchemas.DraftJson::of);
    }

    @PostMapping("/mails")
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "sendLeadMail", summary = "Send a mail to a lead, now or at a time")
    Mono<LeadMailSchemas.Sent> sendLeadMail(
            @PathVariable LeadId id, @RequestBody LeadMailForms.NewMail form, Actor.Person actor) {
        return Mono.defer(() -> sendFollowup.send(form.command(actor, id)))
                .map(sent -> new LeadMailSchemas.Sent(sent.value()));
    }

    @PostMapping("/mails/{mail}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(operationId = "cancelLeadMail", summary = "Take back a mail that has not left")
    Mono<Void> cancelLeadMail(@PathVariable LeadId id, @PathVariable FollowupId mail, Actor actor) {
        return sendFollowup.cancel(actor, id, mail);
    }

    @PutMapping("/mail-wish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(
            operationId = "saveMailWish",
            summary = "Say whether the person wants mails; holds for every lead with the address")
    Mono<Void> saveMailWish(
            @PathVariable LeadId id, @RequestBody LeadMailForms.Wish form, Actor actor) {
        return Mono.defer(() -> optOutLead.set(actor, id, form.out()));
    }
}
