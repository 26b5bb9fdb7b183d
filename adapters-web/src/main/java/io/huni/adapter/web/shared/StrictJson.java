package io.huni.adapter.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.huni.domain.shared.Edit;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** What is absent is not written; what is of another type is refused and never bent. */
@Component
final class StrictJson implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.changeDefaultPropertyInclusion(
                        all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(
                        new SimpleModule("huni-strict")
                                .addDeserializer(String.class, new StorableText())
                                .addDeserializer(Instant.class, new Moment())
                                .addDeserializer(Language.class, new Tag())
                                .addDeserializer(Edit.class, new EditReader())
                                .addSerializer(Language.class, new TagWriter())
                                .addKeyDeserializer(String.class, new StorableKey()));
    }

    private static final class StorableText extends StdScalarDeserializer<String> {
        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Fields.storable(field(parser), parser.getString())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {
        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Moments.read(field(parser), parser.getString())
                    : (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
    }

    private static final class Tag extends StdScalarDeserializer<Language> {
        Tag() {
            super(Language.class);
        }

        @Override
        public Language deserialize(JsonParser parser, DeserializationContext context) {
            String tag = parser.getString();
            return Stream.of(Language.values())
                    .filter(language -> language.tag().equals(tag))
                    .findFirst()
                    .orElseThrow(() -> Fields.unknown(field(parser), tag));
        }
    }

    private static final class TagWriter extends StdScalarSerializer<Language> {
        TagWriter() {
            super(Language.class);
        }

        @Override
        public void serialize(Language language, JsonGenerator json, SerializationContext context) {
            json.writeString(language.tag());
        }
    }

    private static final class StorableKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (key.indexOf('\0') >= 0) {
                throw new Refused(WebErrorKey.CHARACTER_FORBIDDEN, Map.of("field", "?"));
            }
            return key;
        }
    }

    private static String field(JsonParser parser) {
        String name = parser.currentName();
        return name == null ? "" : name;
    }
}
