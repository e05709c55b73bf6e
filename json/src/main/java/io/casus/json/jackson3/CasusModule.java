package io.casus.json.jackson3;

import io.casus.json.IncidentJsonException;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.Codecs;
import io.casus.json.codec.jackson3.Jackson3Sink;
import io.casus.json.codec.jackson3.Jackson3Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a Jackson 3 mapper read and write reports, incidents and their parts, alone or in classes of your own.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>The settings of the mapper change neither what is written for a value of Casus nor what is accepted for it. They keep what is not about
 * values: the layout, how characters are escaped, the grammar that the parser takes for JSON, and its limits, beside which those of
 * {@link JsonLimits#standard()} hold. No class is ever chosen by a name that is read, default typing or not.
 */
public final class CasusModule extends JacksonModule {
    private final Codecs codecs = Codecs.strict();

    /** Creates the module; {@code findAndAddModules()} does so too. */
    public CasusModule() {}

    @Override
    public String getModuleName() {
        return "casus";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            return codecs.codecOfValue(type.getRawClass())
                    .map(codec -> writer(codec))
                    .orElse(null);
        }

        private static <T> ValueSerializer<T> writer(Codec<T> codec) {
            return new Writer<>(codec);
        }
    }

    private final class Readers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return codecs.codec(type.getRawClass()).map(codec -> reader(codec)).orElse(null);
        }

        private static <T> ValueDeserializer<T> reader(Codec<T> codec) {
            return new Reader<>(codec);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return codecs.codec(valueType).isPresent();
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new Jackson3Sink(generator, JsonLimits.standard()));
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Codec<T> codec;

        Reader(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return codec.read(new Jackson3Source(parser, JsonLimits.standard()));
            } catch (IncidentJsonException e) {
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, handledType(), e.getMessage());
                mismatch.initCause(e);
                throw mismatch;
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }
}
