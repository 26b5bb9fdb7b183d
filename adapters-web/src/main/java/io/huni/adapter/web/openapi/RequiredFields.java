package io.huni.adapter.web.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a record of ours is there unless its type says otherwise: {@code Optional} in answers,
 * {@code @Nullable} in bodies, where {@code requiredMode} has the last word.
 */
@Component
final class RequiredFields implements ModelConverter {
    private static final String OURS = "io.huni.adapter.web";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = raw(type);
        if (resolved != null && raw.isRecord() && raw.getName().startsWith(OURS)) {
            complete(defined(resolved, context), raw);
        }
        return resolved;
    }

    private static Class<?> raw(AnnotatedType type) {
        JavaType java = Json.mapper().constructType(type.getType());
        return java == null ? Object.class : java.getRawClass();
    }

    private static Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels()
                        .getOrDefault(
                                reference.substring(reference.lastIndexOf('/') + 1), resolved);
    }

    private static void complete(Schema<?> schema, Class<?> record) {
        if (schema.getProperties() != null) {
            schema.setRequired(
                    required(record).filter(schema.getProperties()::containsKey).toList());
        }
    }

    private static Stream<String> required(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(RequiredFields::required);
    }

    private static Stream<String> required(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return required(component.getType());
        }
        return isRequired(component) ? Stream.of(component.getName()) : Stream.empty();
    }

    private static boolean isRequired(RecordComponent component) {
        var told =
                component
                        .getAccessor()
                        .getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (told != null && told.requiredMode() != RequiredMode.AUTO) {
            return told.requiredMode() == RequiredMode.REQUIRED;
        }
        return component.getType() != Optional.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
