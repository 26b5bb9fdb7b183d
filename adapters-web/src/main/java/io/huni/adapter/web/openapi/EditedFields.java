package io.huni.adapter.web.openapi;

import com.fasterxml.jackson.databind.JavaType;

import io.huni.domain.shared.Edit;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Iterator;

/** A field that {@code null} empties is of its value's type or of none. */
@Component
final class EditedFields implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && java.getRawClass() == Edit.class) {
            Schema<?> value = context.resolve(new AnnotatedType(java.containedType(0)));
            value.addType("null");
            return value;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
