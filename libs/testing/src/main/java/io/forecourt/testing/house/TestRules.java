package io.forecourt.testing.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Disabled;

/** How tests are written. */
final class TestRules {

    private TestRules() {}

    static List<ArchRule> everywhere() {
        return List.of(
                noClasses()
                        .should()
                        .callMethodWhere(target(owner(type(Thread.class))).and(target(name("sleep"))))
                        .as("tests await a condition, they do not sleep"),
                noClasses().should().beAnnotatedWith(Disabled.class).as("no test class is switched off"),
                noMethods().should().beAnnotatedWith(Disabled.class).as("no test is switched off"));
    }
}
