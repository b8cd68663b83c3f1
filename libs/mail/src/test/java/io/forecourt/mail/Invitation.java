package io.forecourt.mail;

/** A mail with a file beside it. */
public record Invitation(String name, Attachment attachment) implements Mail {

    public static final String TEXT = "SUMMARY:Grüße aus der Werkstatt\r\nEND:VEVENT\r\n";

    public static Invitation of(String name) {
        return new Invitation(
                name, new Attachment("appointment.ics", "text/calendar; method=PUBLISH; component=VEVENT", TEXT));
    }

    @Override
    public String template() {
        return "verify-address";
    }
}
