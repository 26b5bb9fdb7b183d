package io.huni.adapter.web.shared;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation creates or sends, and a repeat with the same {@code Idempotency-Key} must not do so
 * again. Everything that it does, its answer included, is then one transaction.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "Idempotency-Key",
        in = ParameterIn.HEADER,
        description =
                "Visible ASCII of the caller's choice. Within 24 hours the same key with the same"
                        + " body does nothing again and gets the same answer; with another body it"
                        + " is refused",
        schema = @Schema(type = "string", minLength = 1, maxLength = 200))
public @interface Once {}
