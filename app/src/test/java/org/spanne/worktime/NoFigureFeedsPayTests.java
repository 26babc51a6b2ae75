package org.spanne.worktime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Figures of working time never reach the pay of a single person: not because somebody promised, but because there is no way.
 * Whoever adds one has to change this test, and with it the works agreement.
 */
class NoFigureFeedsPayTests {

    /** The modules that show working time of groups. What pays people is not among them and must never be. */
    private static final String[] SHOWING = {"org.spanne.worktime..", "org.spanne.home.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.spanne");

    private static final Path SOURCES = Path.of("src/main/java/org/spanne");
    private static final Pattern READS = Pattern.compile("\\b(from|join|into|update)\\s+worktime\\.[a-z_]+");

    @Test
    void onlyModulesThatShowGroupsReachWorkingTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SHOWING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.spanne.worktime..")
                .because("figures of working time must not feed pay, rankings or decisions about single people")
                .check(CLASSES);
    }

    @Test
    void nobodyElseReadsItsTables() throws IOException {
        List<String> readers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isOwn = SOURCES.relativize(file).startsWith("worktime");
                if (!isOwn && READS.matcher(Files.readString(file)).find()) {
                    readers.add(file.toString());
                }
            }
        }
        assertThat(readers).isEmpty();
    }

    @Test
    void nobodyOutsideReachesBehindTheFace() {
        classes()
                .that()
                .resideInAPackage("org.spanne.worktime.*..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("org.spanne.worktime..")
                .because("own weeks, time sheets, calendars and measured days are of single people")
                .check(CLASSES);
    }

    @Test
    void theFaceNamesNoPerson() {
        classes()
                .that()
                .resideInAPackage("org.spanne.worktime")
                .and()
                .arePublic()
                .should(nameNoPerson())
                .because("what leaves the module is about groups")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> nameNoPerson() {
        return new ArchCondition<>("name no person") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .map(field -> field.getName())
                        .filter(name -> name.equals("person") || name.equals("personId"))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " tells of a " + name)));
            }
        };
    }
}
