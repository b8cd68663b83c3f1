package io.forecourt.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How a service's features are laid out: the domain in the middle, the web and Kafka at the edge. */
final class FeatureRules {

    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final String ENTITY = "jakarta.persistence.Entity";

    private FeatureRules() {}

    static List<ArchRule> in(String base) {
        String[] adapters = {base + "..web..", base + "..messaging..", base + "..carcar.."};
        return List.of(
                classes()
                        .that(resideInAnyPackage(base + "..web..", base + "..messaging.."))
                        .should(new OnlyBeKnownInTheirOwnLeaf(base))
                        .as("web and messaging packages are leaves: nothing else depends on them"),
                noClasses()
                        .that(resideInAPackage(base + ".*..").and(not(resideInAnyPackage(adapters))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.web..",
                                "org.springframework.kafka..",
                                "org.apache.kafka..",
                                "jakarta.servlet..")
                        .as("only adapters (web, messaging, carcar) hold HTTP or Kafka types"),
                classes()
                        .that()
                        .areMetaAnnotatedWith(CONTROLLER)
                        .should()
                        .notBePublic()
                        .as("controllers are package-private"),
                classes()
                        .that()
                        .areAssignableTo(REPOSITORY)
                        .and()
                        .arePublic()
                        .should(new BeUsedByAnotherPackage())
                        .as("repositories are package-private unless another package needs them"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .and()
                        .haveNameMatching("set[A-Z].*")
                        .should()
                        .bePrivate()
                        .as("aggregates change through methods named after the intention, not through setters"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..dto..",
                                "..impl..",
                                "..util..",
                                "..utils..",
                                "..helper..",
                                "..common..",
                                "..config..")
                        .as("packages are named after features, not after kinds of classes"));
    }
}
