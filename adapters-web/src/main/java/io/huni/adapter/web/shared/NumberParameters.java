package io.huni.adapter.web.shared;

import io.huni.domain.lead.LeadSource;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the query that {@link NumberQuery} reads. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description =
                "First day, by the organisation's calendar; without both, the last seven days",
        schema = @Schema(type = "string", format = "date"),
        example = "2026-11-14")
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Last day, included; without it, today",
        schema = @Schema(type = "string", format = "date"),
        example = "2026-11-20")
@Parameter(
        name = "distributorId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "teamId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "assigneeId",
        in = ParameterIn.QUERY,
        description = "Who has the leads; of interactions, who did them",
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "source",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(implementation = LeadSource.class)))
@Parameter(
        name = "campaignId",
        in = ParameterIn.QUERY,
        description = "Ids as Meta names them",
        array = @ArraySchema(schema = @Schema(type = "string")))
public @interface NumberParameters {}
