package org.spanne;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.spanne");

    /** Under the same root, but no modules of the server. */
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            resideInAnyPackage("org.spanne.engine..", "org.spanne.exchange..");

    private static final Path SOURCES = Path.of("src/main/java/org/spanne");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void modulesUseOnlyThePublicFaceOfTheModulesTheyName() {
        ApplicationModules.of(Spanne.class, LIBRARIES).verify();
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.spanne.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theEngineDependsOnNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.spanne.engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.spanne.engine..", "org.jspecify.."))
                .because("the same methods run in the server, on the command line and in a cluster")
                .check(CLASSES);
    }

    @Test
    void theExchangeFormatKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.spanne.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .because("a folder is checked on the command line too, without a server")
                .check(CLASSES);
    }

    @Test
    void repositoriesAndControllersStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because("modules talk by their services and events")
                .check(CLASSES);
    }

    @Test
    void controllersLeaveTheDatabaseToServices() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("what a page shows can be asked for without a page")
                .check(CLASSES);
    }

    @Test
    void controllersCallServicesOfTheirOwnModuleOnly() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should(callServicesOfTheirOwnModuleOnly())
                .because("joining what several modules know is work of a service, not of a page")
                .check(CLASSES);
    }

    @Test
    void modulesWriteTheirOwnTablesAndReadOnlyThoseOfModulesTheyMayUse() throws IOException {
        List<String> foreign = new ArrayList<>();
        Pattern tables = Pattern.compile(
                "\\b(from|join|into|update|delete from)\\s+(" + String.join("|", schemas()) + ")\\.[a-z_]+",
                Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path module = SOURCES.resolve(SOURCES.relativize(file).getName(0));
                Matcher table = tables.matcher(Files.readString(file));
                while (table.find()) {
                    if (!mayTouch(module, table.group(2), table.group(1))) {
                        foreign.add(file.getFileName() + ": " + table.group());
                    }
                }
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void testsDescribeNoPackageThatTheServerDescribes() throws IOException {
        // of two descriptions the test's would be found first, and with it a module without bounds
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/spanne"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> Path.of("src/test/java/org/spanne").relativize(file))
                            .filter(file -> Files.exists(SOURCES.resolve(file))))
                    .isEmpty();
        }
    }

    private static boolean mayTouch(Path module, String schema, String verb) throws IOException {
        if (module.endsWith(schema)) {
            return true;
        }
        boolean reads = verb.equals("from") || verb.equals("join");
        return reads && Files.readString(module.resolve("package-info.java")).contains('"' + schema + '"');
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> folders = Files.list(MIGRATIONS)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static ArchCondition<JavaClass> callServicesOfTheirOwnModuleOnly() {
        DescribedPredicate<JavaClass> services = describe(
                "services", type -> type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Repository.class));
        return new ArchCondition<>("call services of their own module only") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                controller.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> services.test(dependency.getTargetClass()))
                        .filter(dependency ->
                                !List.of(module(controller), "screen").contains(module(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.spanne\\.?", "").replaceFirst("\\..*", "");
    }
}
