package io.casus.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.JavacTask;
import io.casus.attribute.Attribute;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.RangeClass;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Are claims typed by the attribute that they are about? */
class WhetherClaimsAreTypedTest {
    private static final Claim<Quantity> ABOUT = Claim.of(MissileLaunch.DISTANCE, Quantity.about(1100, Unit.KILOMETRE));
    private static final Claim<Quantity> MORE =
            Claim.of(MissileLaunch.DISTANCE, Quantity.moreThan(1500, Unit.KILOMETRE));
    private static final Claim<RangeClass> CLASS = Claim.of(MissileLaunch.RANGE_CLASS, RangeClass.IRBM);
    private static final Claim<String> SUMMARY = Claim.of(Incident.SUMMARY, "It flew.");
    private static final Claim<ForeignValue> FOREIGN = Claim.unknown(Attribute.foreign(MissileLaunch.class, "warhead"));

    private static MissileLaunch launch(Claim<?>... claims) {
        return MissileLaunch.builder().id("launch-1").addClaims(claims).build();
    }

    @Test
    void theClaimsAboutAnAttributeNeedNoCast() {
        ImmutableList<Claim<Quantity>> claims = launch(MORE, CLASS, ABOUT).claims(MissileLaunch.DISTANCE);
        ImmutableList<Quantity> values =
                claims.stream().flatMap(claim -> claim.value().stream()).collect(toImmutableList());

        assertThat(claims).containsExactly(MORE, ABOUT);
        assertThat(values).hasSize(2);
        assertThat(launch(CLASS).claims(MissileLaunch.DISTANCE)).isEmpty();
    }

    @Test
    void claimsAreGroupedByAttributeInTheOrderOfTheType() {
        MissileLaunch launch = launch(FOREIGN, SUMMARY, MORE, CLASS, ABOUT);

        assertThat(launch.claims()).containsExactly(CLASS, MORE, ABOUT, SUMMARY, FOREIGN);
        assertThat(launch).isEqualTo(launch(CLASS, FOREIGN, MORE, ABOUT, SUMMARY));
        assertThat(launch).isNotEqualTo(launch(CLASS, FOREIGN, ABOUT, MORE, SUMMARY));
    }

    @Test
    void aClaimOfTheRightTypeCompiles() {
        assertThat(errors("Claim.of(MissileLaunch.RANGE_CLASS, RangeClass.IRBM)"))
                .isEmpty();
    }

    @Test
    void aClaimOfAWrongTypeDoesNotCompile() {
        assertThat(errors("Claim.of(MissileLaunch.DISTANCE, \"far\")"))
                .singleElement()
                .asString()
                .contains("String");
        assertThat(errors("Claim.builder(MissileLaunch.DISTANCE).value(RangeClass.IRBM).build()"))
                .isNotEmpty();
    }

    private static List<String> errors(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String source = "import io.casus.claim.*; import io.casus.incident.*; import io.casus.quantity.*;"
                + " import io.casus.vocabulary.*; class Snippet { Claim<?> claim = " + expression + "; }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task =
                (JavacTask) compiler.getTask(new StringWriter(), null, diagnostics, options, null, List.of(file));
        analyze(task);
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    /** Compiles without writing class files. */
    private static void analyze(JavacTask task) {
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
