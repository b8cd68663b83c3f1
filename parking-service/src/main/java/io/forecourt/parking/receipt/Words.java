package io.forecourt.parking.receipt;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Words, amounts and times in one language, for one currency and one place's clocks. */
final class Words {

    private static final String BUNDLE = "parking/receipt/words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** What turns around the text beside it, what no document may contain, and what is no character at all. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}+");

    /** The font has the ordinary one only. */
    private static final Pattern NARROW_SPACE = Pattern.compile("[\\u2009\\u202f]");

    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*|\\t");

    private final ReceiptLanguage language;
    private final ResourceBundle bundle;
    private final ZoneId zone;
    private final Currency currency;

    Words(ReceiptLanguage language, ZoneId zone, Currency currency) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE);
        this.zone = zone;
        this.currency = currency;
    }

    String say(String key, String... values) {
        Object[] shown = Arrays.stream(values).map(Words::printable).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(shown);
    }

    /** What a value is called. */
    String say(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + '.' + value.name());
    }

    String number(long number) {
        return Long.toString(number);
    }

    /** @param cents in the currency's smallest unit */
    String amount(long cents) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return printable(format.format(BigDecimal.valueOf(cents, digits)));
    }

    String duration(long minutes) {
        long hours = minutes / MINUTES_OF_AN_HOUR;
        long rest = minutes % MINUTES_OF_AN_HOUR;
        if (hours == 0) {
            return say("minutes", number(rest));
        }
        return rest == 0 ? say("hours", number(hours)) : say("hours.minutes", number(hours), number(rest));
    }

    /** With the zone's name, as an hour of autumn is there twice. */
    String time(Instant instant) {
        return printable(new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT)
                .toFormatter(language.locale())
                .format(instant.atZone(zone)));
    }

    String day(LocalDate day) {
        return printable(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day));
    }

    /** One line that reads from left to right, whoever wrote it. */
    static String printable(String text) {
        String line = LINE_END.matcher(text).replaceAll(" ");
        String wide = NARROW_SPACE.matcher(line).replaceAll("\u00a0");
        return INVISIBLE.matcher(wide).replaceAll("");
    }
}
