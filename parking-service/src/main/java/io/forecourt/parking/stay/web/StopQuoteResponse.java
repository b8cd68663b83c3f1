package io.forecourt.parking.stay.web;

import io.forecourt.parking.stay.StayQuote;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayView.MoneyBody;
import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.engine.Refund;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes back to a driver who leaves now. */
record StopQuoteResponse(
        @Schema(description = "Absent where parking is free") @Nullable
        MoneyBody refund,

        @Schema(description = "Absent where nothing was paid")
        Refund.@Nullable Reason reason,

        @Schema(description = "What is paid for in the end, and why")
        List<QuoteLine> lines) {

    static StopQuoteResponse of(StayView stay, Optional<Refund> refund) {
        MoneyBody price = stay.price();
        return new StopQuoteResponse(
                price == null ? null : new MoneyBody(refund.map(Refund::cents).orElse(0L), price.currency()),
                refund.map(Refund::reason).orElse(null),
                refund.map(Refund::kept).map(kept -> StayQuote.of(kept).lines()).orElse(List.of()));
    }
}
