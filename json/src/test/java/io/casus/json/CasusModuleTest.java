package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.UnknownIncident;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.vocabulary.RangeClass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Does a mapper of the user's own read and write incidents as parts of the user's classes? */
class CasusModuleTest {
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

    @Test
    void theSettingsOfTheMapperChangeNothing() {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        String json = IncidentJson.compact().write(launch);

        assertThat(odd.writeValueAsString(launch)).isEqualTo(json);
        assertThat(odd.readValue(json, Incident.class)).isEqualTo(launch);
        assertThatThrownBy(
                        () -> odd.readValue("{\"type\":\"MissileLaunch\",\"id\":\"a\",\"places\":{}}", Incident.class))
                .isInstanceOf(DatabindException.class);
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
