package io.casus.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A mapper as a user of each Jackson makes it. */
enum UserMapper {
    JACKSON_3 {
        @Override
        String write(Object value) {
            return MAPPER_3.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type, boolean isList) {
            return isList
                    ? MAPPER_3.readValue(json, MAPPER_3.getTypeFactory().constructCollectionType(List.class, type))
                    : MAPPER_3.readValue(json, type);
        }
    },
    JACKSON_2 {
        @Override
        String write(Object value) throws JsonProcessingException {
            return MAPPER_2.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type, boolean isList) throws JsonProcessingException {
            return isList
                    ? MAPPER_2.readValue(json, MAPPER_2.getTypeFactory().constructCollectionType(List.class, type))
                    : MAPPER_2.readValue(json, type);
        }
    };

    private static final JsonMapper MAPPER_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final ObjectMapper MAPPER_2 = new ObjectMapper().findAndRegisterModules();

    abstract String write(Object value) throws JsonProcessingException;

    abstract Object read(String json, Class<?> type, boolean isList) throws JsonProcessingException;
}
