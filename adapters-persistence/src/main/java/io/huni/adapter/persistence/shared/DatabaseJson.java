package io.huni.adapter.persistence.shared;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON as it goes into columns and set-based statements: snake case like the columns, without the
 * character U+0000, which PostgreSQL does not store.
 */
public final class DatabaseJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion.withValueInclusion(
                                            com.fasterxml.jackson.annotation.JsonInclude.Include
                                                    .NON_ABSENT))
                    .addModule(new SimpleModule().addSerializer(new Storable()))
                    .build();

    private DatabaseJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static final class Storable extends StdSerializer<String> {
        Storable() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.indexOf('\0') < 0 ? value : value.replace("\0", ""));
        }
    }
}
