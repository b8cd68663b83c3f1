package io.forecourt.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** How code is written everywhere. */
final class CodingRules {

    private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

    /** Of a program that people run in a terminal. */
    private static final String THE_ONE_THAT_PRINTS = "Console";

    private static final String IDEMPOTENT = "io.forecourt.web.idempotency.Idempotent";

    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            VALUE,
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext",
            "jakarta.persistence.PersistenceUnit");

    private static final Set<String> STORED = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private CodingRules() {}

    static List<ArchRule> everywhere() {
        return List.of(
                fields().should()
                        .notBeAnnotatedWith(oneOf(INJECTIONS))
                        .as("what a class needs comes in through its constructor, never into its fields"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(VALUE)
                        .as("settings come as @ConfigurationProperties, never as @Value"),
                methods()
                        .that()
                        .areAnnotatedWith(IDEMPOTENT)
                        .should()
                        .haveRawReturnType("org.springframework.http.ResponseEntity")
                        .as("what is @Idempotent returns a ResponseEntity, which can be kept"),
                noClasses().should(new AskTheSystemForTheTime()).as("the time comes from an injected Clock"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java[.]util[.](Date|Calendar)")
                        .as("java.time, never java.util.Date or Calendar"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(oneOf(STORED))
                        .should()
                        .notHaveRawType(LocalDateTime.class)
                        .as("what is stored are instants, never local times without a zone"),
                noClasses()
                        .that()
                        .doNotHaveSimpleName(THE_ONE_THAT_PRINTS)
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                        .as("what there is to say goes to the log, never to System.out"),
                classes().should(new ResideInANullMarkedPackage()).as("every package is @NullMarked"));
    }

    private static DescribedPredicate<JavaAnnotation<?>> oneOf(Set<String> annotations) {
        return DescribedPredicate.describe(
                "one of " + annotations,
                annotation -> annotations.contains(annotation.getRawType().getName()));
    }
}
