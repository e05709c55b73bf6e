package io.casus.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.casus.json.IncidentJsonException;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.Codecs;
import io.casus.json.codec.jackson2.Jackson2Sink;
import io.casus.json.codec.jackson2.Jackson2Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a Jackson 2 mapper read and write reports, incidents and their parts, alone or in classes of your own.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>The settings of the mapper change neither what is written for a value of Casus nor what is accepted for it. They keep what is not about
 * values: the layout, how characters are escaped, the grammar that the parser takes for JSON, and its limits, beside which those of
 * {@link JsonLimits#standard()} hold. No class is ever chosen by a name that is read, default typing or not.
 *
 * <p>A tree of Jackson 2 drops the zeros at the end of a number, unless {@code JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES} is disabled.
 *
 * <p>In a modular application the module is not found by itself, since {@code io.casus.json} must be able to do without Jackson 2; add it with
 * {@code addModule(new CasusModule())}.
 */
@SuppressWarnings("exports") // Who uses this class requires Jackson 2, which nobody else needs.
public final class CasusModule extends Module {
    private final Codecs codecs = Codecs.strict();

    /** Creates the module; {@code findAndRegisterModules()} does so too. */
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

    private final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return codecs.codecOfValue(type.getRawClass())
                    .map(codec -> writer(codec))
                    .orElse(null);
        }

        private static <T> JsonSerializer<T> writer(Codec<T> codec) {
            return new Writer<>(codec);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return codecs.codec(type.getRawClass()).map(codec -> reader(codec)).orElse(null);
        }

        private static <T> JsonDeserializer<T> reader(Codec<T> codec) {
            return new Reader<>(codec);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return codecs.codec(valueType).isPresent();
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                codec.write(value, new Jackson2Sink(generator, JsonLimits.standard()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Codec<T> codec;

        Reader(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return codec.read(new Jackson2Source(parser, JsonLimits.standard()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IncidentJsonException e) {
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, handledType(), e.getMessage());
                mismatch.initCause(e);
                throw mismatch;
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
