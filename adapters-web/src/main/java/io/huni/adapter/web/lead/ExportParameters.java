package io.huni.adapter.web.lead;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what {@link ExportWish} reads beside the filter of the list. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "format",
        in = ParameterIn.QUERY,
        description = "Else the header Accept decides; csv when it leaves the choice",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"csv", "json", "jsonl", "xlsx"}))
@Parameter(
        name = "columns",
        in = ParameterIn.QUERY,
        description =
                "Fields by their names, custom.<key> for own ones, all for everything. When none of"
                    + " the eight standard ones is among them they come behind the standard ones;"
                    + " else only they are written, the standard ones first. Absent: the standard"
                    + " ones, in JSON the fields of the list",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "separator",
        in = ParameterIn.QUERY,
        description =
                "Of CSV. A Turkish Excel expects semicolons; numbers then have a decimal comma",
        schema =
                @Schema(
                        type = "string",
                        defaultValue = "comma",
                        allowableValues = {"comma", "semicolon"}))
@Parameter(
        name = "language",
        in = ParameterIn.QUERY,
        description = "Of the words in the file; else the header Accept-Language decides",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"tr", "en"}))
@Parameter(
        name = "expectedCount",
        in = ParameterIn.QUERY,
        description = "How many leads the filter showed; 409 when it is another number",
        schema = @Schema(type = "integer"))
@interface ExportParameters {}
