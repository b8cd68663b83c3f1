package io.forecourt.parking.notice;

import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayChanged;
import io.forecourt.parking.stay.StaysChanged;
import io.forecourt.parking.stay.StaysForgotten;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of stays, in the transaction in which it does: tells drivers, and plans what they are told later. */
@Component
class StayNotices {

    private final TellingDrivers drivers;
    private final EndingSoon endingSoon;
    private final NoticeTable notices;

    StayNotices(TellingDrivers drivers, EndingSoon endingSoon, NoticeTable notices) {
        this.drivers = drivers;
        this.endingSoon = endingSoon;
        this.notices = notices;
    }

    @EventListener
    void on(StaysForgotten forgotten) {
        notices.forgetStays(forgotten.stays());
    }

    @EventListener
    void on(StaysChanged together) {
        List<Stay> ending = new ArrayList<>();
        Map<NoticeKind, List<Stay>> told = new EnumMap<>(NoticeKind.class);
        for (StayChanged changed : together.changes()) {
            Stay stay = changed.stay();
            if (stay.terms().isForgotten()) {
                continue;
            }
            switch (changed.what()) {
                case CONFIRMED, STARTED -> ending.add(stay);
                case EXTENDED -> {
                    endingSoon.drop(stay);
                    ending.add(stay);
                }
                case STOPPED, COMPLETED, CANCELLED, EXPIRED, NO_SHOW, OVERSTAYED -> endingSoon.drop(stay);
                case HELD, CHECKED_IN, CLOSED, REFUNDED, PAYMENT_FAILED, REFUSED_AFTER_PAYMENT -> {}
            }
            NoticeKind.of(changed.what(), stay)
                    .ifPresent(kind ->
                            told.computeIfAbsent(kind, _ -> new ArrayList<>()).add(stay));
        }
        endingSoon.plan(ending);
        told.forEach((kind, stays) -> drivers.tell(kind, stays, together.at()));
    }
}
