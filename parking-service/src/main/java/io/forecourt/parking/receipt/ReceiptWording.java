package io.forecourt.parking.receipt;

import io.forecourt.parking.receipt.PrintedReceipt.Fact;
import io.forecourt.parking.receipt.PrintedReceipt.Row;
import io.forecourt.parking.receipt.PrintedReceipt.Table;
import io.forecourt.parking.stay.Receipt;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a receipt into words, with times by its site's clocks. */
final class ReceiptWording {

    private final Receipt receipt;
    private final ReceiptLanguage language;
    private final Words words;
    private final ReceiptLines lines;

    ReceiptWording(Receipt receipt, ReceiptLanguage language) {
        this.receipt = receipt;
        this.language = language;
        this.words = new Words(language, ZoneId.of(receipt.timeZone()), Currency.getInstance(receipt.currency()));
        this.lines = new ReceiptLines(words);
    }

    PrintedReceipt printed() {
        String title = words.say("title", receipt.number());
        return new PrintedReceipt(
                language.code(),
                title,
                words.say("subject", receipt.site()),
                Words.printable(receipt.operator()),
                facts(),
                table("price", receipt.lines().stream().map(lines::explained).toList()),
                table("payments", receipt.payments().stream().map(this::payment).toList()),
                table("refunds", receipt.refunds().stream().map(this::refund).toList()),
                table("totals", totals()),
                words.say("cumulative", words.number(receipt.revision())),
                words.say("zone", receipt.timeZone()));
    }

    private Table table(String name, List<Row> rows) {
        return new Table(words.say(name), words.say(name + ".what"), words.say("amount"), rows);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("number", receipt.number()));
        facts.add(fact("revision", words.number(receipt.revision())));
        facts.add(fact("issued", words.time(receipt.issuedAt())));
        facts.add(fact("operator", receipt.operator()));
        facts.add(fact("site", address()));
        facts.add(fact("vehicle", vehicle()));
        facts.add(fact("user", words.say(receipt.userClass())));
        facts.add(fact("kind", words.say(receipt.kind())));
        facts.add(fact("from", words.time(receipt.startsAt())));
        facts.add(fact("until", words.time(receipt.endsAt())));
        if (receipt.endedAt() != null) {
            facts.add(fact("ended", words.time(receipt.endedAt())));
        }
        facts.add(fact("stay", Long.toString(receipt.stayId())));
        if (receipt.tariffVersionId() != null) {
            facts.add(fact("tariff", Long.toString(receipt.tariffVersionId())));
        }
        return facts;
    }

    private Fact fact(String term, String value) {
        return new Fact(words.say(term), Words.printable(value));
    }

    private String vehicle() {
        String what = words.say(receipt.vehicleClass());
        String plate = receipt.plate();
        String country = receipt.country();
        return plate == null || country == null ? what : words.say("plate", plate, country, what);
    }

    private String address() {
        return join(", ", receipt.site(), receipt.street(), join(" ", receipt.postcode(), receipt.city()));
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private Row payment(Receipt.Paid paid) {
        return new Row(
                words.say("payment", words.say(paid.purpose()), words.time(paid.at())), words.amount(paid.cents()));
    }

    private Row refund(Receipt.GivenBack back) {
        return new Row(
                words.say("refund", words.say(back.state()), words.time(back.at())), words.amount(-back.cents()));
    }

    private List<Row> totals() {
        return List.of(
                new Row(words.say("total.price"), words.amount(receipt.priceCents())),
                new Row(words.say("total.paid"), words.amount(receipt.paidCents())),
                new Row(words.say("total.refunded"), words.amount(-receipt.refundedCents())),
                new Row(words.say("total.net"), words.amount(receipt.paidCents() - receipt.refundedCents())));
    }
}
