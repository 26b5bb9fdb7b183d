package io.huni.adapter.web.offer;

import io.huni.domain.offer.AskState;
import io.huni.domain.offer.OfferState;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the query that {@link OfferListQuery} reads. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "state",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(implementation = OfferState.class)))
@Parameter(
        name = "ask",
        in = ParameterIn.QUERY,
        description = "How one of those who were asked answered",
        array = @ArraySchema(schema = @Schema(implementation = AskState.class)))
@Parameter(
        name = "distributorId",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "leadId",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "string", format = "uuid"))
@Parameter(
        name = "undecided",
        in = ParameterIn.QUERY,
        description = "true: only what came back and waits for a decision",
        schema = @Schema(type = "boolean"))
@interface OfferFilterParameters {}
