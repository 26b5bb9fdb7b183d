package io.huni.adapter.web.reporting;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what {@link ReportWish} reads beside the filters of the numbers. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "period",
        in = ParameterIn.QUERY,
        description =
                "A day, seven days or a month that ends with `to` (without it, today) or begins"
                        + " with `from`; with both, exactly these days. custom needs both",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"daily", "weekly", "monthly", "custom"},
                        defaultValue = "daily"))
@Parameter(
        name = "format",
        in = ParameterIn.QUERY,
        description = "Else the header Accept decides; json when it leaves the choice",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"json", "html", "pdf", "xlsx", "csv"}))
@Parameter(
        name = "language",
        in = ParameterIn.QUERY,
        description = "Of the file; else that of the caller",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"tr", "en"}))
@interface ReportParameters {}
