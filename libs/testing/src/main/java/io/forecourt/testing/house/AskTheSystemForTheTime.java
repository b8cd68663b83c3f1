package io.forecourt.testing.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;

/**
 * Reads the system's clock, where a test could not set the time. Those who make the Clock may: configurations, and the
 * class where a program begins.
 */
final class AskTheSystemForTheTime extends ArchCondition<JavaClass> {

    private static final String CONFIGURATION = "org.springframework.context.annotation.Configuration";

    AskTheSystemForTheTime() {
        super("ask the system for the time");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isMetaAnnotatedWith(CONFIGURATION)
                || type.tryGetMethod("main", String[].class).isPresent()) {
            return;
        }
        for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
            if (readsSystemClock(access.getTarget())) {
                events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
            }
        }
    }

    private static boolean readsSystemClock(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || (name.startsWith("tick") && !takesAClock(target));
        }
        return owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(target);
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }
}
