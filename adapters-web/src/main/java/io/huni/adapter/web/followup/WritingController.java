package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.followup.WriteFollowup;
import io.huni.application.followup.WriteFollowup.Preview;
import io.huni.application.followup.port.Addressees.OwnField;
import io.huni.domain.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;

/** What helps to write a mail to a lead. */
@RestController
@RequestMapping("/api/v1/mail-templates")
@Tag(name = "followup")
final class WritingController {
    private final WriteFollowup writeFollowup;

    WritingController(WriteFollowup writeFollowup) {
        this.writeFollowup = writeFollowup;
    }

    @GetMapping("/fields")
    @Refuses(403)
    @Operation(operationId = "readMergeFields", summary = "The merge fields that a text may have")
    Mono<FieldsJson> readMergeFields(Actor actor) {
        return writeFollowup
                .fields(actor)
                .map(
                        fields ->
                                new FieldsJson(
                                        fields.keys(),
                                        fields.own().stream().map(OwnFieldJson::of).toList()));
    }

    @PostMapping("/preview")
    @Refuses({403, 404})
    @Operation(
            operationId = "previewMail",
            summary = "How a mail would look to a lead, and what is wrong with its text")
    Mono<PreviewJson> previewMail(@RequestBody MailTextForm form, Actor actor) {
        return Mono.defer(() -> writeFollowup.preview(actor, form.text(), form.lead()))
                .map(PreviewJson::of);
    }

    @PostMapping("/trial")
    @Refuses({403, 404})
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "tryMail", summary = "Send the preview to myself")
    Mono<Void> tryMail(@RequestBody MailTextForm form, Actor.Person actor) {
        return Mono.defer(() -> writeFollowup.tryOut(actor, form.text(), form.lead()));
    }

    /**
     * @param keys of the fields of every lead
     */
    @Schema(name = "MergeFields")
    record FieldsJson(
            @Schema(example = "[\"first_name\"]") List<String> keys, List<OwnFieldJson> own) {}

    @Schema(name = "OwnMergeField")
    record OwnFieldJson(
            @Schema(example = "custom.budget") String key,
            @Schema(example = "Bütçe") String label) {
        static OwnFieldJson of(OwnField field) {
            return new OwnFieldJson("custom." + field.key(), field.label());
        }
    }

    @Schema(name = "MailPreview")
    record PreviewJson(
            String subject, String text, String html, List<ProblemsJson.Problem> problems) {
        static PreviewJson of(Preview preview) {
            return new PreviewJson(
                    preview.letter().subject(),
                    preview.letter().text(),
                    preview.letter().html(),
                    ProblemsJson.of(preview.problems()));
        }
    }
}
