package io.forecourt.parking.notice;

import io.forecourt.parking.notice.StayMail.Fact;
import io.forecourt.parking.stay.Stay;
import java.math.BigDecimal;
import java.net.URI;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the words for a mail about a stay, with times by its site's clocks. */
@Component
class StayWording {

    private static final String BUNDLE = "parking/notice/words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final StayLinks links;
    private final StayCalendar calendar;
    private final Locale language;

    StayWording(StayLinks links, StayCalendar calendar, NoticeSettings settings) {
        this.links = links;
        this.calendar = calendar;
        this.language = settings.language();
    }

    StayMail mail(NoticeKind kind, Stay stay, ToBeTold driver, StayPlace place) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, NO_OTHER_LANGUAGE);
        String key = kind.key();
        String name = driver.name();
        List<Fact> facts = facts(words, kind, stay, place);
        return new StayMail(
                language.getLanguage(),
                line(format(words, key + ".title", place.site(), time(titleTime(kind, stay), place.timeZone()))),
                name.isEmpty() ? words.getString("greeting.nobody") : format(words, "greeting", name),
                words.getString(key + ".message"),
                facts,
                link(kind, stay),
                words.getString(action(kind)),
                usefulUntil(kind, stay),
                calendar.file(kind, stay, place, entry(words, place), lines(facts)));
    }

    private String entry(ResourceBundle words, StayPlace place) {
        return line(format(words, "entry", place.site()));
    }

    private static String lines(List<Fact> facts) {
        return facts.stream().map(fact -> fact.term() + ": " + fact.value()).collect(Collectors.joining("\n"));
    }

    private static Instant titleTime(NoticeKind kind, Stay stay) {
        Instant heldUntil = stay.heldUntil();
        return kind == NoticeKind.HELD && heldUntil != null
                ? heldUntil
                : stay.bought().endsAt();
    }

    private static @Nullable Instant usefulUntil(NoticeKind kind, Stay stay) {
        return switch (kind) {
            case HELD -> stay.heldUntil();
            case ENDING -> stay.bought().endsAt();
            default -> null;
        };
    }

    private URI link(NoticeKind kind, Stay stay) {
        return kind == NoticeKind.ENDING ? links.extend(stay.id()) : links.stay(stay.id());
    }

    private static String action(NoticeKind kind) {
        return switch (kind) {
            case HELD -> "action.pay";
            case ENDING -> "action.extend";
            case CONFIRMED, EXTENDED, ENDED, CANCELLED, REFUNDED, NO_SHOW, LATE_PAYMENT_RETURNED -> "action.receipt";
            case HOLD_EXPIRED, EXTENSION_FAILED, OVERSTAYED -> "action.see";
        };
    }

    private List<Fact> facts(ResourceBundle words, NoticeKind kind, Stay stay, StayPlace place) {
        ZoneId zone = place.timeZone();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.getString("place"), place.address()));
        if (place.space() != null) {
            facts.add(new Fact(words.getString("space"), place.space()));
        }
        facts.add(new Fact(words.getString("vehicle"), stay.terms().knownPlate().number()));
        facts.add(new Fact(words.getString("from"), moment(stay.terms().startsAt(), zone)));
        facts.add(new Fact(words.getString("until"), moment(stay.bought().endsAt(), zone)));
        Instant left = stay.endedAt();
        if (kind == NoticeKind.ENDED
                && left != null
                && left.isBefore(stay.bought().endsAt())) {
            facts.add(new Fact(words.getString("left"), moment(left, zone)));
        }
        amounts(words, stay, facts);
        facts.add(new Fact(words.getString("number"), Long.toString(stay.id())));
        return facts;
    }

    private void amounts(ResourceBundle words, Stay stay, List<Fact> facts) {
        Currency currency = stay.terms().currency();
        if (currency == null) {
            facts.add(new Fact(words.getString("price"), words.getString("free")));
            return;
        }
        facts.add(new Fact(words.getString("price"), amount(stay.bought().cents(), currency)));
        if (stay.money().paid() > 0) {
            facts.add(new Fact(words.getString("paid"), amount(stay.money().paid(), currency)));
        }
        if (stay.money().refunded() > 0) {
            facts.add(new Fact(words.getString("back"), amount(stay.money().refunded(), currency)));
        }
    }

    private String amount(long cents, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(regional());
        format.setCurrency(currency);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(cents, digits));
    }

    private String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(regional())
                .format(instant.atZone(zone));
    }

    private String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(regional())
                .format(instant.atZone(zone));
    }

    /** English without a country would write dates and times as in the United States. */
    private Locale regional() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** A site's name goes into the subject, which is one line. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private String format(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
