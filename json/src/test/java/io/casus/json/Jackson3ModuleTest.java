package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.casus.actor.Organization;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.UnknownIncident;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.RangeClass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Does a Jackson 3 mapper of the user's own read and write incidents as parts of the user's classes? */
class Jackson3ModuleTest {
    record Alert(String title, Incident incident, List<Report> reports, Map<String, MissileLaunch> launches) {}

    record Parts(Quantity distance, RangeClass rangeClass) {}

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final MissileLaunch launch = MissileLaunch.builder()
            .id("launch-1")
            .rangeClass(RangeClass.IRBM)
            .distance(Quantity.of("1100.0", Unit.KILOMETRE))
            .build();
    private final Report report = Report.builder()
            .source(Source.builder().id("a").build())
            .addIncident(launch)
            .build();

    @Test
    void incidentsArePartsOfTheUsersClasses() {
        Alert alert = new Alert("one", launch, List.of(report), Map.of("x", launch));

        assertThat(mapper.readValue(mapper.writeValueAsString(alert), Alert.class))
                .isEqualTo(alert);
    }

    @Test
    void theModuleWritesWhatTheFacadeWrites() {
        assertThat(mapper.writeValueAsString(launch))
                .isEqualTo(IncidentJson.compact().write(launch));
        assertThat(mapper.writeValueAsString(report))
                .isEqualTo(IncidentJson.compact().write(report));
    }

    @Test
    void partsOfIncidentsCanStandAlone() {
        Parts parts = new Parts(Quantity.about(1100, Unit.KILOMETRE), RangeClass.of("ULRBM"));

        assertThat(mapper.readValue(mapper.writeValueAsString(parts), Parts.class))
                .isEqualTo(parts);
    }

    @Test
    void aKindThatIsNotKnownSurvives() {
        String json = "[{\"id\":\"a\",\"type\":\"Earthquake\",\"magnitude\":6.30}]";
        List<Incident> incidents = mapper.readValue(json, new TypeReference<>() {});

        assertThat(incidents).hasOnlyElementsOfType(UnknownIncident.class);
        assertThat(mapper.writeValueAsString(incidents)).isEqualTo(json);
    }

    record Envelope(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            Content content) {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Content.class, name = "content"))
    record Content(Incident incident) {}

    @Test
    void numbersOutliveTheBufferOfAPolymorphicClassOfTheUsers() {
        String json =
                "{\"content\":{\"incident\":{\"type\":\"Earthquake\",\"id\":\"a\",\"x\":[1.10,1E400]},\"kind\":\"content\"}}";
        Envelope envelope = mapper.readValue(json, Envelope.class);

        assertThat(IncidentJson.compact().write(envelope.content().incident()))
                .isEqualTo("{\"type\":\"Earthquake\",\"id\":\"a\",\"x\":[1.10,1E400]}");
    }

    @Test
    void everyTypeThatCasusHasIsReadAndWrittenByTheModule() {
        record Everything(
                ForeignValue foreign,
                Map<String, ForeignValue> more,
                UncertainTime time,
                Organization organization,
                Certainty certainty) {}
        String json = "{\"foreign\":[1.10,{\"a\":null}],\"more\":{\"b\":1E400},\"time\":{\"edtf\":\"2025-01\"},"
                + "\"organization\":{\"type\":\"Organization\",\"name\":\"UN\"},\"certainty\":\"presumed\"}";

        assertThat(mapper.writeValueAsString(mapper.readValue(json, Everything.class)))
                .isEqualTo(json);
    }

    @Test
    void theSettingsOfTheMapperChangeNothing() {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.AsNull))
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Incident foreign = mapper.readValue(
                "{\"type\":\"MissileLaunch\",\"id\":\"a\",\"places\":[{\"name\":\"Seoul\"}],"
                        + "\"distance\":{\"best\":1E+3,\"unit\":\"km\"},\"someThing\":[1.10,1E400,-0.0,{\"b\":null,\"a\":\"\"}]}",
                Incident.class);

        for (Incident incident : List.of(launch, foreign)) {
            String json = IncidentJson.compact().write(incident);

            assertThat(odd.writeValueAsString(incident)).isEqualTo(json);
            assertThat(odd.writerFor(Incident.class).writeValueAsString(incident))
                    .isEqualTo(json);
            assertThat(odd.readValue(json, Incident.class)).isEqualTo(incident);
        }
        for (String wrong : List.of("\"places\":{}", "\"distance\":{\"best\":NaN}", "\"distance\":\"\"", "\"x\":NaN")) {
            assertThatThrownBy(() ->
                            odd.readValue("{\"type\":\"MissileLaunch\",\"id\":\"a\"," + wrong + "}", Incident.class))
                    .isInstanceOf(DatabindException.class)
                    .hasCauseInstanceOf(IncidentJsonException.class);
        }
    }

    @Test
    void noClassIsChosenByAName() {
        String json = "{\"type\":\"java.net.URL\",\"id\":\"a\",\"@class\":\"java.net.URL\"}";

        assertThat(mapper.readValue(json, Incident.class)).isInstanceOf(UnknownIncident.class);
    }

    @Test
    void treesConvertBothWays() {
        assertThat(mapper.treeToValue(mapper.valueToTree(launch), Incident.class))
                .isEqualTo(launch);
    }

    @Test
    void anErrorIsOneOfJacksonsWithOurSentenceAndOurCause() {
        assertThatThrownBy(() ->
                        mapper.readValue("[{\"type\":\"MissileLaunch\"}]", new TypeReference<List<Incident>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("lacks the required property \"id\"")
                .hasCauseInstanceOf(IncidentJsonException.class);
    }
}
