import com.google.common.collect.*
import io.casus.*
import io.casus.actor.*
import io.casus.attribute.*
import io.casus.claim.*
import io.casus.dossier.*
import io.casus.examples.*
import io.casus.examples.article.*
import io.casus.examples.dataset.*
import io.casus.examples.export.*
import io.casus.incident.*
import io.casus.json.*
import io.casus.name.*
import io.casus.place.*
import io.casus.quantity.*
import io.casus.report.*
import io.casus.source.*
import io.casus.time.*
import io.casus.vocabulary.*
import static io.casus.quantity.Unit.*
import java.io.*
import java.nio.file.*
import java.time.*
import java.util.*
import java.util.function.*
import java.util.stream.*
ImmutableList<Report> reports = Reports.load(System.getProperty("reports", ""))
Dossier dossier = Dossier.of(reports)
System.out.println(reports.size() + " reports are loaded as `reports`, and reconciled as `dossier`. Try:")
System.out.println("  reports.get(0).describe()")
System.out.println("  reports.get(3).incidents(MissileLaunch.class).get(0).claims(MissileLaunch.RANGE_CLASS)")
System.out.println("  for (var r : reports) for (var s : r.incidents(Statement.class)) System.out.println(s.describe())")
System.out.println("  IncidentJson.pretty().write(reports.get(0).incidents().get(0))")
System.out.println("  System.out.println(dossier.explain())")
System.out.println("  dossier.finding(dossier.incidents(MissileLaunch.class).get(0), MissileLaunch.RANGE_CLASS)")
System.out.println("  dossier.conflicts()")
System.out.println("  dossier.timeline()")
System.out.println("  CnsMissileTests.northKorea().load(Path.of(\"tests.csv\")).losses()")
