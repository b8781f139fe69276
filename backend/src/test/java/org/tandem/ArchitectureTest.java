package org.tandem;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The walls of the house: imports run one way, insides stay inside, files stay small. */
@AnalyzeClasses(packages = "org.tandem", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A row may import everything above it and nothing below; features of one row do not know each other. */
    private static final List<List<String>> ROWS = List.of(
            List.of("shared"),
            List.of("audit"),
            List.of("access"),
            List.of("organisations"),
            List.of("people"),
            List.of("documents"),
            List.of("consents"),
            List.of("programs"),
            List.of("participants"),
            List.of("training"),
            List.of("gatherings"),
            List.of("surveys"),
            List.of("pairs"),
            List.of("plans"),
            List.of("meetings"),
            List.of("support"),
            List.of("monitoring"),
            List.of("notifications"),
            List.of("demo"));

    private static final int LONGEST_FILE = 300;

    @ArchTest
    static final ArchRule pureFunctionsKnowNeitherQuarkusNorJpa = noClasses()
            .that()
            .resideInAnyPackage("..scoring..", "..matching..", "..statistics..", "..rendering..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "jakarta.enterprise..", "org.hibernate..");

    @ArchTest
    static final ArchRule onlyResourcesSharedAndAccessKnowHttp = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.tandem.shared.."))
                    .and(DescribedPredicate.not(resideInAPackage("org.tandem.access.."))))
            .and()
            .haveNameNotMatching(".*(Resource|Filter)(\\$.*)?(_.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule entitiesStayInside =
            classes().that().areAnnotatedWith(Entity.class).should().notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule insidesStayInside = classes()
            .that()
            .haveNameMatching(".*(Repository|Service|Resource)")
            .and()
            .resideOutsideOfPackage("org.tandem.shared..")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static void importsRunOneWay(com.tngtech.archunit.core.domain.JavaClasses classes) {
        var forbidden = new LinkedHashMap<String, String>();
        for (var type : classes) {
            var from = row(type);
            if (from < 0) {
                continue;
            }
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = row(dependency.getTargetClass());
                if (to > from) {
                    forbidden.put(type.getName(), dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @ArchTest
    static void everyPackageHasItsRow(com.tngtech.archunit.core.domain.JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.getPackageName().equals("org.tandem"))
                        .filter(type -> row(type) < 0)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static void noFileIsLongerThanThreeHundredLines(com.tngtech.archunit.core.domain.JavaClasses classes)
            throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Map<Path, Long> tooLong = new LinkedHashMap<>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.put(file, (long) lines);
                }
            }
            assertThat(tooLong).isEmpty();
        }
    }

    /** Number of the row a class belongs to, -1 for the main class and for what is not ours. */
    private static int row(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith("org.tandem.")) {
            return -1;
        }
        var feature = name.substring("org.tandem.".length()).split("\\.")[0];
        for (var i = 0; i < ROWS.size(); i++) {
            if (ROWS.get(i).contains(feature)) {
                return i;
            }
        }
        return -1;
    }
}
