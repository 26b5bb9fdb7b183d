package io.huni.adapter.web.shared;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation gives a page of a list: {@code limit} and {@code cursor}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        description = "How many rows at most",
        schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "25"))
@Parameter(
        name = "cursor",
        in = ParameterIn.QUERY,
        description = "nextCursor of the page before; opaque",
        schema = @Schema(type = "string"))
public @interface Paged {}
