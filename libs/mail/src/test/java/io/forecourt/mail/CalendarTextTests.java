package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    @Test
    void writesMomentsInUtcAndWholeSeconds() {
        assertThat(new CalendarText().line("DTSTART", Instant.parse("2027-03-28T00:59:59.999Z")))
                .hasToString("DTSTART:20270328T005959Z\r\n");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(new CalendarText().text("SUMMARY", "Brakes; tyres, C:\\ and\r\nEND:VEVENT\u0007"))
                .hasToString("SUMMARY:Brakes\\; tyres\\, C:\\\\ and\\nEND:VEVENT\r\n");
        assertThat(CalendarText.quoted("The \"Garage\"; and, so:\r\non")).isEqualTo("\"The 'Garage'; and, so: on\"");
    }

    @Test
    void foldsBetweenCharactersAndNotBetweenTheirBytes() {
        assertThat(new CalendarText().text("SUMMARY", "ü".repeat(35)))
                .hasToString("SUMMARY:" + "ü".repeat(33) + "\r\n " + "ü".repeat(2) + "\r\n");
    }

    @Property
    void isReadAsItWasWrittenWhateverItSays(@ForAll @StringLength(max = 400) String said) {
        var text = new String(said.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var written = new CalendarText().text("X", text).toString();

        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written).endsWith("\r\n");
        assertThat(read(written)).isEqualTo(text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
    }

    private static String read(String written) {
        var line = written.substring("X:".length(), written.length() - 2).replace("\r\n ", "");
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            text.append(c != '\\' ? c : line.charAt(++i) == 'n' ? '\n' : line.charAt(i));
        }
        return text.toString();
    }
}
