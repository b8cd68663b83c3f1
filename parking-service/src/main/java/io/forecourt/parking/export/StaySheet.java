package io.forecourt.parking.export;

import io.forecourt.parking.history.FoundStay;
import io.forecourt.parking.stay.StayView.MoneyBody;
import io.forecourt.web.csv.CsvSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stays as rows, with times as the clocks at the site said them, and how far those were from UTC. */
@Component
class StaySheet {

    private static final String[] HEADER = {
        "id",
        "kind",
        "state",
        "site",
        "space",
        "plate",
        "country",
        "vehicleClass",
        "userClass",
        "startsAt",
        "endsAt",
        "price",
        "paid",
        "refunded",
        "currency",
        "email"
    };

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final JdbcClient jdbc;

    StaySheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isFirst whether it begins with the names of the columns */
    byte[] piece(List<FoundStay> stays, boolean isFirst) {
        Map<Long, String> addresses = addresses(stays);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet sheet = isFirst ? new CsvSheet(out, HEADER) : CsvSheet.continued(out)) {
            stays.forEach(stay -> write(stay, addresses.get(stay.id()), sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(FoundStay stay, @Nullable String address, CsvSheet sheet) {
        ZoneId zone = ZoneId.of(stay.timeZone());
        MoneyBody price = stay.price();
        sheet.row(
                stay.id(),
                stay.kind(),
                stay.state(),
                stay.site(),
                stay.space(),
                stay.plate(),
                stay.country(),
                stay.vehicleClass(),
                stay.userClass(),
                time(stay.startsAt(), zone),
                time(stay.endsAt(), zone),
                amount(price),
                amount(stay.paid()),
                amount(stay.refunded()),
                price == null ? null : price.currency(),
                address);
    }

    /** Of the customers whose stays they are, by the stay; of those without an account nobody knows any. */
    private Map<Long, String> addresses(List<FoundStay> stays) {
        Map<Long, String> addresses = new HashMap<>();
        jdbc.sql("""
                        select s.id, customer.email
                          from stays s
                         cross join lateral (
                               select c.email from customer_vo c
                                where c.account_id = s.account_id and c.email is not null
                                order by c.customer_id limit 1) customer
                         where s.id = any(?)""")
                .param(stays.stream().map(FoundStay::id).toArray(Long[]::new))
                .query(row -> {
                    addresses.put(row.getLong("id"), row.getString("email"));
                });
        return addresses;
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    private static @Nullable BigDecimal amount(@Nullable MoneyBody money) {
        return money == null
                ? null
                : BigDecimal.valueOf(
                        money.minorUnits(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }
}
