package io.huni.adapter.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param key stable name for programs
 * @param detail a sentence in the caller's language
 * @param errors empty when no single field is wrong
 */
@Schema(name = "Problem", description = "A refusal (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(
        @Schema(example = "urn:huni:problem:lead.contact-missing") String type,
        @Schema(example = "Bir kural izin vermiyor") String title,
        @Schema(example = "422") int status,
        @Schema(example = "Ad, e-posta ya da telefondan en az birini yazın.") String detail,
        @Schema(example = "lead.contact-missing") String key,
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED) List<FieldProblem> errors) {

    /**
     * @param pointer JSON pointer into the body, or a slash and the name of a query parameter
     */
    @Schema(name = "FieldProblem")
    public record FieldProblem(
            @Schema(example = "/email") String pointer,
            @Schema(example = "shared.email-malformed") String key,
            @Schema(example = "Bu bir e-posta adresi değil.") String detail) {}
}
