package io.forecourt.parking.stay;

import io.forecourt.payments.Payments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One cumulative receipt of a stay, issued anew after each payment, refund and extension. What was issued stays as it was. */
@Component
class Receipts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final ChargeTable charges;
    private final Payments payments;

    Receipts(JdbcClient jdbc, ChargeTable charges, Payments payments) {
        this.jdbc = jdbc;
        this.charges = charges;
        this.payments = payments;
    }

    /** The next revision, unless nothing was ever paid; the stay is locked. */
    void issueIfPaid(Stay stay, StaySite site, Instant now) {
        if (stay.money().paid() > 0) {
            issue(stay, site, now);
        }
    }

    /** The next revision; the stay is locked. */
    void issue(Stay stay, StaySite site, Instant now) {
        Optional<Receipt> last = find(stay.id());
        String number = last.map(Receipt::number).orElseGet(() -> nextNumber(site, now));
        int revision = last.map(Receipt::revision).orElse(0) + 1;
        var receipt = receipt(stay, site, number, revision, now);
        jdbc.sql("""
                        insert into receipts (stay_id, revision, number, issued_at, content)
                        values (:stay, :revision, :number, :now, cast(:content as jsonb))""")
                .param("stay", stay.id())
                .param("revision", revision)
                .param("number", number)
                .param("now", StayRow.utc(now))
                .param("content", JSON.writeValueAsString(receipt))
                .update();
    }

    /** The last one; empty where nothing was ever paid. */
    Optional<Receipt> find(long stayId) {
        return jdbc.sql("select content from receipts where stay_id = ? order by revision desc limit 1")
                .param(stayId)
                .query((row, _) -> JSON.readValue(row.getString("content"), Receipt.class))
                .optional();
    }

    private String nextNumber(StaySite site, Instant now) {
        long number =
                jdbc.sql("select nextval('receipt_numbers')").query(Long.class).single();
        return "P-%d-%06d".formatted(now.atZone(site.timeZone()).getYear(), number);
    }

    private Receipt receipt(Stay stay, StaySite site, String number, int revision, Instant now) {
        StayTerms terms = stay.terms();
        var quote = stay.bought().quote();
        var currency = terms.currency();
        var plate = terms.plate();
        List<Charge> paid = charges.of(stay.id()).stream()
                .filter(charge -> charge.state() == Charge.State.PAID || charge.state() == Charge.State.REFUNDED)
                .toList();
        return new Receipt(
                number,
                revision,
                now,
                stay.id(),
                terms.kind(),
                site.operator(),
                site.name(),
                site.street(),
                site.postcode(),
                site.city(),
                site.timeZone().getId(),
                plate == null ? null : plate.number(),
                plate == null ? null : plate.country(),
                terms.vehicleClass(),
                terms.userClass(),
                terms.startsAt(),
                stay.bought().endsAt(),
                stay.endedAt(),
                terms.tariffVersionId(),
                currency == null ? "" : currency.getCurrencyCode(),
                stay.bought().cents(),
                quote == null ? List.of() : quote.lines(),
                paid.stream()
                        .map(charge ->
                                new Receipt.Paid(charge.id(), charge.purpose(), charge.cents(), charge.createdAt()))
                        .toList(),
                paid.stream()
                        .flatMap(charge -> payments.refunds(charge.id()).stream())
                        .map(Receipt.GivenBack::of)
                        .toList(),
                stay.money().paid(),
                stay.money().refunded());
    }
}
