package io.forecourt.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The class's package says {@code @NullMarked} in its {@code package-info}. */
final class ResideInANullMarkedPackage extends ArchCondition<JavaClass> {

    ResideInANullMarkedPackage() {
        super("reside in a @NullMarked package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s: its package has no package-info with @NullMarked".formatted(type.getName())));
        }
    }
}
