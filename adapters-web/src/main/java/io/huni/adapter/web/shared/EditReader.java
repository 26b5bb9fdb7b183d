package io.huni.adapter.web.shared;

import io.huni.domain.shared.Edit;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

import java.util.Optional;

/** Tells a field that is absent, and stays, from one that is {@code null}, and is emptied. */
final class EditReader extends ValueDeserializer<Edit<?>> {
    private final @Nullable ValueDeserializer<Object> content;

    EditReader() {
        this(null);
    }

    private EditReader(@Nullable ValueDeserializer<Object> content) {
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property) {
        JavaType inner = context.getContextualType().containedTypeOrUnknown(0);
        return new EditReader(context.findContextualValueDeserializer(inner, property));
    }

    @Override
    public Edit<?> deserialize(JsonParser parser, DeserializationContext context) {
        Object value =
                content == null
                        ? context.handleUnexpectedToken(Edit.class, parser)
                        : content.deserialize(parser, context);
        return Edit.to(Optional.ofNullable(value));
    }

    @Override
    public Edit<?> getNullValue(DeserializationContext context) {
        return Edit.to(Optional.empty());
    }

    @Override
    public Edit<?> getAbsentValue(DeserializationContext context) {
        return Edit.keep();
    }
}
