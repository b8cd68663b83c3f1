package io.forecourt.parking.notice;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.forecourt.parking.job.Jobs;
import io.forecourt.parking.stay.KnownStays;
import io.forecourt.parking.stay.Stay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice before the end of a stay. It is planned with what gives the stay that end, and anew when it gets another.
 * When it comes late it is still given as long as the stay has not ended, and after that not at all.
 */
@Component
@Transactional
class EndingSoon {

    /** An instance is called {@code <stay>/<end>/T<minutes before>}. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("stay-ending");

    private final Jobs jobs;
    private final KnownStays stays;
    private final TellingDrivers drivers;
    private final NoticeSettings settings;
    private final Clock clock;

    EndingSoon(Jobs jobs, KnownStays stays, TellingDrivers drivers, NoticeSettings settings, Clock clock) {
        this.jobs = jobs;
        this.stays = stays;
        this.drivers = drivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the ends that the stays have now. */
    void plan(List<Stay> stays) {
        Map<String, Instant> times = new LinkedHashMap<>();
        for (Stay stay : stays) {
            Instant end = stay.bought().endsAt();
            Duration length = Duration.between(stay.terms().startsAt(), end);
            if (length.compareTo(settings.endingBefore()) >= 0) {
                times.put(name(stay.id(), end), end.minus(settings.endingBefore()));
            }
        }
        jobs.plan(TASK, times);
    }

    /** For whatever ends it has had. */
    void drop(Stay stay) {
        jobs.drop(TASK, Long.toString(stay.id()));
    }

    /** @param name of what was planned, whose stay may have another end by now, or be over */
    void tell(String name) {
        String[] parts = name.split("/", 3);
        Instant end = Instant.parse(parts[1]);
        stays.hold(Long.parseLong(parts[0]))
                .filter(NoticeKind::isRunning)
                .filter(stay -> stay.bought().endsAt().equals(end))
                .ifPresent(this::tell);
    }

    /** What time it is counts when nobody changes the stay any more. */
    private void tell(Stay stay) {
        Instant now = clock.instant();
        if (now.isBefore(stay.bought().endsAt())) {
            drivers.tell(NoticeKind.ENDING, List.of(stay), now);
        }
    }

    private String name(long stayId, Instant end) {
        return "%d/%s/T%d".formatted(stayId, end, settings.endingBefore().toMinutes());
    }
}
