package io.forecourt.parking.stay.web;

import io.forecourt.parking.stay.ExtendingStays;
import io.forecourt.parking.stay.ExtendingStays.Extension;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayView.MoneyBody;
import io.forecourt.parking.stay.StayViews;
import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.web.idempotency.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/stays/{id}")
@Tag(name = "Stays")
class ExtensionController {

    private static final int MOST_MINUTES = 366 * 24 * 60;

    private final ExtendingStays extending;
    private final StayViews views;

    ExtensionController(ExtendingStays extending, StayViews views) {
        this.extending = extending;
        this.views = views;
    }

    /** How long the stay is to be: until then, or for so many minutes more. */
    record ExtendStayRequest(
            @Schema(description = "Of a reservation only") @Nullable
            Instant to,

            @Schema(description = "More than was asked for so far; of a session, minutes that are paid for")
            @Min(1)
            @Max(MOST_MINUTES)
            @Nullable
            Integer minutes) {

        /** As finely as the database keeps it. */
        ExtendStayRequest {
            to = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
        }
    }

    record ExtensionQuoteResponse(
            Instant endsAt,

            @Schema(description = "What is to be paid more; absent where parking is free") @Nullable
            MoneyBody toPay,

            @Schema(description = "What all of the stay costs then") @Nullable
            MoneyBody price,

            List<QuoteLine> lines,

            @Schema(description = "From when on somebody else has the space") @Nullable
            Instant possibleUntil) {

        static ExtensionQuoteResponse of(StayView stay, Extension extension) {
            MoneyBody now = stay.price();
            var quote = extension.all().quote();
            return new ExtensionQuoteResponse(
                    extension.all().endsAt(),
                    now == null ? null : new MoneyBody(extension.cents(), now.currency()),
                    now == null ? null : new MoneyBody(extension.all().cents(), now.currency()),
                    quote == null ? List.of() : quote.lines(),
                    extension.possibleUntil());
        }
    }

    @GetMapping("/extension-quote")
    @Operation(summary = "What it would cost to stay longer")
    ExtensionQuoteResponse quote(
            @PathVariable long id,
            @RequestParam @Nullable Instant to,
            @RequestParam @Min(1) @Max(MOST_MINUTES) @Nullable Integer minutes) {
        return ExtensionQuoteResponse.of(views.get(id), extending.quote(id, to, minutes));
    }

    @Idempotent
    @PostMapping("/extensions")
    @Operation(
            summary = "Stay longer",
            description =
                    "Certain once it is paid; until then the space is kept for so long. It takes the place of one "
                            + "that is not paid yet.")
    ResponseEntity<StayView> extend(@PathVariable long id, @Valid @RequestBody ExtendStayRequest request) {
        return ResponseEntity.ok(views.of(extending.extend(id, request.to(), request.minutes())));
    }
}
