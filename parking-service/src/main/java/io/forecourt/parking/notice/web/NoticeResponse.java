package io.forecourt.parking.notice.web;

import io.forecourt.parking.notice.Notice;
import io.forecourt.parking.notice.NoticeKind;
import io.forecourt.parking.stay.StayKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice, as its driver reads it: what to say of it is the reader's, in their language. */
record NoticeResponse(
        long id,
        NoticeKind kind,
        Stay stay,
        Instant createdAt,
        @Schema(description = "When it was read") @Nullable Instant readAt) {

    /** What it is about. */
    @Schema(name = "NoticeStayResponse")
    record Stay(
            long id,
            StayKind kind,
            String site,

            @Schema(description = "The site's IANA zone, by whose clocks its times are told")
            String timeZone,

            @Schema(description = "The number of the space, where it has one of its own") @Nullable
            String space,

            String plate,
            String country,
            Instant startsAt,

            @Schema(description = "The end that the notice speaks of; the stay may have another by now")
            Instant endsAt) {}

    static NoticeResponse of(Notice notice) {
        return new NoticeResponse(
                notice.id(),
                notice.kind(),
                new Stay(
                        notice.stayId(),
                        notice.stayKind(),
                        notice.site(),
                        notice.timeZone(),
                        notice.space(),
                        notice.plate(),
                        notice.country(),
                        notice.startsAt(),
                        notice.endsAt()),
                notice.createdAt(),
                notice.readAt());
    }
}
