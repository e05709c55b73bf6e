package io.casus.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.PrettifyOutputStream;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import okio.Buffer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that somebody without Casus would use, each as its documentation says that it is fastest. */
public enum Peer {
    GSON("Gson") {
        @Override
        Codec codec(boolean pretty) {
            return gson(pretty);
        }
    },
    MOSHI("Moshi") {
        @Override
        Codec codec(boolean pretty) {
            return moshi(pretty);
        }
    },
    JACKSON_2("Jackson 2 databind") {
        @Override
        Codec codec(boolean pretty) {
            return jackson2(pretty);
        }
    },
    JACKSON_3("Jackson 3 databind") {
        @Override
        Codec codec(boolean pretty) {
            return jackson3(pretty);
        }
    },
    AVAJE("avaje-jsonb") {
        @Override
        Codec codec(boolean pretty) {
            return avaje(pretty);
        }
    },
    FASTJSON2("fastjson2") {
        @Override
        Codec codec(boolean pretty) {
            return fastjson2(pretty);
        }
    },
    DSL_JSON("DSL-JSON") {
        @Override
        Codec codec(boolean pretty) {
            return dslJson(pretty);
        }
    };

    /** Reads beans from bytes and writes them. */
    interface Codec {
        Object decode(byte[] json, Class<?> kind) throws IOException;

        byte[] encode(Object bean) throws IOException;
    }

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    abstract Codec codec(boolean pretty);

    @Override
    public String toString() {
        return label;
    }

    private static Codec gson(boolean pretty) {
        GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
        Gson gson = (pretty ? builder.setPrettyPrinting() : builder).create();
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) {
                return gson.fromJson(new String(json, UTF_8), kind);
            }

            @Override
            public byte[] encode(Object bean) {
                return gson.toJson(bean).getBytes(UTF_8);
            }
        };
    }

    private static final class Decimals extends JsonAdapter<BigDecimal> {
        @Override
        public BigDecimal fromJson(com.squareup.moshi.JsonReader json) throws IOException {
            return new BigDecimal(json.nextString());
        }

        @Override
        public void toJson(com.squareup.moshi.JsonWriter json, BigDecimal value) throws IOException {
            json.value(value);
        }
    }

    private static Codec moshi(boolean pretty) {
        Moshi moshi = new Moshi.Builder()
                .add(BigDecimal.class, new Decimals().nullSafe())
                .build();
        ImmutableMap<Class<?>, JsonAdapter<Object>> adapters = Maps.toMap(Beans.kinds(), kind -> {
            JsonAdapter<Object> adapter = moshi.adapter((Type) kind);
            return pretty ? adapter.indent("  ") : adapter;
        });
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) throws IOException {
                return adapters.get(kind).fromJson(new Buffer().write(json));
            }

            @Override
            public byte[] encode(Object bean) throws IOException {
                Buffer buffer = new Buffer();
                adapters.get(bean.getClass()).toJson(buffer, bean);
                return buffer.readByteArray();
            }
        };
    }

    private static Codec jackson2(boolean pretty) {
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .configure(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT, pretty);
        ImmutableMap<Class<?>, com.fasterxml.jackson.databind.ObjectReader> readers =
                Maps.toMap(Beans.kinds(), mapper::readerFor);
        ImmutableMap<Class<?>, com.fasterxml.jackson.databind.ObjectWriter> writers =
                Maps.toMap(Beans.kinds(), mapper::writerFor);
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) throws IOException {
                return readers.get(kind).readValue(json);
            }

            @Override
            public byte[] encode(Object bean) throws IOException {
                return writers.get(bean.getClass()).writeValueAsBytes(bean);
            }
        };
    }

    private static Codec jackson3(boolean pretty) {
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .configure(SerializationFeature.INDENT_OUTPUT, pretty)
                .build();
        ImmutableMap<Class<?>, tools.jackson.databind.ObjectReader> readers =
                Maps.toMap(Beans.kinds(), mapper::readerFor);
        ImmutableMap<Class<?>, tools.jackson.databind.ObjectWriter> writers =
                Maps.toMap(Beans.kinds(), mapper::writerFor);
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) {
                return readers.get(kind).readValue(json);
            }

            @Override
            public byte[] encode(Object bean) {
                return writers.get(bean.getClass()).writeValueAsBytes(bean);
            }
        };
    }

    private static Codec avaje(boolean pretty) {
        Jsonb jsonb = Jsonb.builder().mathTypesAsString(false).build();
        ImmutableMap<Class<?>, JsonType<Object>> types = Maps.toMap(Beans.kinds(), kind -> jsonb.type((Type) kind));
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) {
                return types.get(kind).fromJson(json);
            }

            @Override
            public byte[] encode(Object bean) {
                JsonType<Object> type = types.get(bean.getClass());
                return pretty ? type.toJsonPretty(bean).getBytes(UTF_8) : type.toJsonBytes(bean);
            }
        };
    }

    private static Codec fastjson2(boolean pretty) {
        JSONWriter.Feature[] features = pretty
                ? new JSONWriter.Feature[] {JSONWriter.Feature.PrettyFormatWith2Space}
                : new JSONWriter.Feature[0];
        return new Codec() {
            @Override
            public Object decode(byte[] json, Class<?> kind) {
                return JSON.parseObject(json, kind);
            }

            @Override
            public byte[] encode(Object bean) {
                return JSON.toJSONBytes(bean, features);
            }
        };
    }

    private static Codec dslJson(boolean pretty) {
        DslJson<Object> json =
                new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));
        JsonWriter writer = json.newWriter();
        return new Codec() {
            @Override
            public Object decode(byte[] bytes, Class<?> kind) throws IOException {
                return json.deserialize(kind, bytes, bytes.length);
            }

            @Override
            public byte[] encode(Object bean) throws IOException {
                return pretty ? encodePretty(bean) : encodeCompact(bean);
            }

            private byte[] encodeCompact(Object bean) throws IOException {
                writer.reset();
                json.serialize(writer, bean);
                return writer.toByteArray();
            }

            private byte[] encodePretty(Object bean) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                json.serialize(bean, new PrettifyOutputStream(bytes));
                return bytes.toByteArray();
            }
        };
    }
}
