package io.forecourt.parking.stay.web;

import io.forecourt.parking.stay.ArrivingVehicles;
import io.forecourt.parking.stay.EndingStays;
import io.forecourt.parking.stay.PayingStays;
import io.forecourt.parking.stay.Receipt;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayViews;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/stays")
@Tag(name = "Stays", description = "Reservations and sessions")
class StayController {

    private final StayViews views;
    private final PayingStays paying;
    private final EndingStays ending;
    private final ArrivingVehicles arriving;

    StayController(StayViews views, PayingStays paying, EndingStays ending, ArrivingVehicles arriving) {
        this.views = views;
        this.paying = paying;
        this.ending = ending;
        this.arriving = arriving;
    }

    /** Which stays are asked for. */
    enum When {
        OPEN,
        PAST
    }

    @GetMapping
    @Operation(summary = "One's own stays, the latest first")
    PageResponse<StayView> list(
            @RequestParam @Nullable When state, @RequestParam @Nullable StayKind kind, PageQuery page) {
        return PageResponse.of(views.own(state == null ? null : state == When.OPEN, kind, page));
    }

    @GetMapping("/{id}")
    StayView get(@PathVariable long id) {
        return views.get(id);
    }

    @PostMapping("/{id}/payment")
    @Operation(
            summary = "Where to pay, or, on coming back from there, what has become of it",
            description = "May be asked as often as one likes: nothing is paid twice.")
    StayView pay(@PathVariable long id) {
        paying.pay(id);
        return views.get(id);
    }

    @Idempotent
    @PostMapping("/{id}/stop")
    @Operation(summary = "Leave; what was not used is given back where the tariff says so")
    ResponseEntity<StayView> stop(@PathVariable long id) {
        return ResponseEntity.ok(views.of(ending.stop(id)));
    }

    @GetMapping("/{id}/stop-quote")
    @Operation(summary = "What would come back of stopping or cancelling now")
    StopQuoteResponse stopQuote(@PathVariable long id) {
        return StopQuoteResponse.of(views.get(id), ending.refundNow(id));
    }

    @Idempotent
    @PostMapping("/{id}/check-in")
    @Operation(
            summary = "Come with the vehicle",
            description = "Where somebody still stands on the space, it gets another one of its kind.")
    ResponseEntity<StayView> checkIn(@PathVariable long id) {
        return ResponseEntity.ok(views.of(arriving.checkIn(id)));
    }

    @Idempotent
    @PostMapping("/{id}/cancel")
    @Operation(summary = "Give up a reservation that has not begun, or what is not paid yet")
    ResponseEntity<StayView> cancel(@PathVariable long id) {
        return ResponseEntity.ok(views.of(ending.cancel(id)));
    }

    @GetMapping("/{id}/receipt")
    @Operation(summary = "The receipt of all that was paid and given back, as it was issued last")
    Receipt receipt(@PathVariable long id) {
        return views.receipt(id);
    }
}
