package io.forecourt.servicecenter.notice;

import io.forecourt.servicecenter.appointment.Appointment;
import io.forecourt.servicecenter.notice.AppointmentMail.Fact;
import io.forecourt.servicecenter.schedule.Names;
import io.forecourt.servicecenter.schedule.ServiceCatalog;
import io.forecourt.servicecenter.site.Site;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the words for a mail, in the site's language and by the site's clocks. */
@Component
class Wording {

    private static final String BUNDLE = "notice/words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ServiceCatalog services;
    private final CalendarEntries calendar;
    private final Site site;
    private final Locale language;

    Wording(ServiceCatalog services, CalendarEntries calendar, Site site, NoticeSettings settings) {
        this.services = services;
        this.calendar = calendar;
        this.site = site;
        this.language = settings.language();
    }

    /** @param name of the customer, empty where it is not known */
    AppointmentMail mail(Occasion occasion, String name, Appointment appointment) {
        var words = ResourceBundle.getBundle(BUNDLE, language, NO_OTHER_LANGUAGE);
        var start = appointment.slot().startsAt();
        var key = occasion.key();
        var facts = facts(words, appointment);
        var when = new Fact(words.getString("when"), moment(start));
        return new AppointmentMail(
                language.getLanguage(),
                format(words, key + ".title", day(start)),
                name.isEmpty() ? words.getString("greeting.nobody") : format(words, "greeting", name),
                words.getString(key + ".message"),
                Stream.concat(Stream.of(when), facts.stream()).toList(),
                words.getString(key + ".closing"),
                start,
                calendar.file(occasion, appointment, words.getString("entry"), lines(facts)));
    }

    private static String lines(List<Fact> facts) {
        return facts.stream().map(fact -> fact.term() + ": " + fact.value()).collect(Collectors.joining("\n"));
    }

    /** What there is to know beside when it is. */
    private List<Fact> facts(ResourceBundle words, Appointment appointment) {
        List<Fact> facts = new ArrayList<>();
        var service = appointment.service();
        if (service != null) {
            services.find(service)
                    .ifPresent(offered -> facts.add(new Fact(
                            words.getString("service"), name(offered.terms().name()))));
        }
        facts.add(new Fact(words.getString("car"), appointment.vin().text()));
        facts.add(new Fact(words.getString("reason"), appointment.reason()));
        var why = appointment.cancellationReason();
        if (why != null) {
            facts.add(new Fact(words.getString("why"), why));
        }
        facts.add(new Fact(words.getString("number"), Long.toString(appointment.id())));
        return facts;
    }

    private String name(Names names) {
        return switch (language.getLanguage()) {
            case "fr" -> names.fr();
            case "de" -> names.de();
            default -> names.en();
        };
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates())
                .format(site.timeOf(instant));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(dates())
                .format(site.timeOf(instant));
    }

    /** English without a country would write dates and times as in the United States. */
    private Locale dates() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    private String format(ResourceBundle words, String key, String value) {
        return new MessageFormat(words.getString(key), language).format(new Object[] {value});
    }
}
