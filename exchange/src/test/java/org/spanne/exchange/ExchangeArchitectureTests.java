package org.spanne.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.spanne.exchange", importOptions = DoNotIncludeTests.class)
class ExchangeArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.spanne.exchange.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its users cannot be understood without them");

    @ArchTest
    static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
            .because("the check runs on the command line as it runs in the server");

    @ArchTest
    static final ArchRule THE_FORMAT_DEPENDS_ON_NO_READER = noClasses()
            .that()
            .resideInAPackage("org.spanne.exchange")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.spanne.exchange.*..")
            .because("the format is what all readers and writers agree on");
}
