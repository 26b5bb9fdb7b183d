package io.huni.adapter.web.lead;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.quality.Band;
import io.huni.domain.scoring.ScoreLevel;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the query that {@link LeadListQuery} reads. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Any part of name, phone or e-mail; Turkish letters or not",
        schema = @Schema(type = "string", maxLength = 500),
        example = "istanbul")
@Parameter(
        name = "status",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(implementation = LeadStatus.class)))
@Parameter(
        name = "distributorId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "assigneeId",
        in = ParameterIn.QUERY,
        description = "An id, or none for the leads of nobody",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "source",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(implementation = LeadSource.class)))
@Parameter(
        name = "scoreLevel",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(implementation = ScoreLevel.class)))
@Parameter(
        name = "scoreMin",
        in = ParameterIn.QUERY,
        description = "Points, included",
        schema = @Schema(type = "number"))
@Parameter(
        name = "scoreMax",
        in = ParameterIn.QUERY,
        description = "Points, included",
        schema = @Schema(type = "number"))
@Parameter(
        name = "interest",
        in = ParameterIn.QUERY,
        description = "Thirds of the first dimension of quality: up to 33, up to 66, above",
        array = @ArraySchema(schema = @Schema(implementation = Band.class)))
@Parameter(
        name = "fit",
        in = ParameterIn.QUERY,
        description = "The same of the second",
        array = @ArraySchema(schema = @Schema(implementation = Band.class)))
@Parameter(
        name = "createdFrom",
        in = ParameterIn.QUERY,
        description = "Moment of submission, included",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(
        name = "createdTo",
        in = ParameterIn.QUERY,
        description = "Moment of submission, not included",
        schema = @Schema(type = "string", format = "date-time"))
@Parameter(
        name = "test",
        in = ParameterIn.QUERY,
        description = "Absent shows both",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "teamId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "tag",
        in = ParameterIn.QUERY,
        description = "Any of them, letter for letter",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "campaignId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "formId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "importId",
        in = ParameterIn.QUERY,
        description = "Made or changed by this import, unless that was undone",
        schema = @Schema(type = "string", format = "uuid"))
@Parameter(
        name = "utmSource",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "utmMedium",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "utmCampaign",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "utmTerm",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "utmContent",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "custom",
        in = ParameterIn.QUERY,
        description = "key:value of a custom field; any of a field's values, each field",
        array = @ArraySchema(schema = @Schema(type = "string")),
        example = "sehir:İzmir")
@Parameter(
        name = "reached",
        in = ParameterIn.QUERY,
        description = "Ever came so far, whatever the status is now",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"ASSIGNED", "CONTACTED", "CONVERTED"}))
@Parameter(
        name = "late",
        in = ParameterIn.QUERY,
        description = "Waited longer for the first answer than the distributor's target",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "overdue",
        in = ParameterIn.QUERY,
        description = "Is late and still waits for the first answer",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "deleted",
        in = ParameterIn.QUERY,
        description = "What lies in the trash, for those who may delete",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "A minus sorts downwards",
        schema =
                @Schema(
                        type = "string",
                        defaultValue = "-submittedAt",
                        allowableValues = {
                            "submittedAt",
                            "-submittedAt",
                            "score",
                            "-score",
                            "name",
                            "-name",
                            "createdAt",
                            "-createdAt",
                            "interest",
                            "-interest",
                            "fit",
                            "-fit"
                        }))
@interface LeadFilterParameters {}
