package io.huni.adapter.web.reporting;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a report as a file. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The schema of the JSON stands at /api/v1/reports/leads/schema",
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = AnyObject.class)),
            @Content(mediaType = "text/html", schema = @Schema(type = "string")),
            @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(type = "string", format = "binary")),
            @Content(
                    mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
        })
@interface ReportFileAnswer {}
