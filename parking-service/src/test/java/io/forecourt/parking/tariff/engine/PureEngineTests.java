package io.forecourt.parking.tariff.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The engine could be taken out of the service as it is. */
class PureEngineTests {

    /** The package itself may say which other features may see it. */
    private static final ArchRule KNOWS_THE_LANGUAGE_AND_NO_CLOCK = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            PureEngineTests.class.getPackageName(),
                            "badengine",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "org.jspecify.annotations")
                    .and(not(equivalentTo(Clock.class))));

    private static final ArchRule ASKS_NO_MACHINE_WHERE_IT_IS =
            noClasses().should().callMethod(ZoneId.class, "systemDefault");

    @Test
    void knowsNeitherFrameworksNorFilesNorClocks() {
        var engine = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PureEngineTests.class.getPackageName());

        assertThat(engine).isNotEmpty();
        KNOWS_THE_LANGUAGE_AND_NO_CLOCK.check(engine);
        ASKS_NO_MACHINE_WHERE_IT_IS.check(engine);
    }

    @Test
    void anImpureOneIsFound() {
        var bad = new ClassFileImporter().importPackages("badengine");

        assertThat(KNOWS_THE_LANGUAGE_AND_NO_CLOCK
                        .evaluate(bad)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("Clock"))
                .anyMatch(detail -> detail.contains("java.nio.file.Path"));
        assertThat(ASKS_NO_MACHINE_WHERE_IT_IS.evaluate(bad).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("systemDefault"));
    }
}
