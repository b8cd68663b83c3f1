package io.forecourt.mail.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.mail.Mail;
import io.forecourt.mail.VerifyAddress;
import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateInputException;

class MailTemplatesTests {

    private final MailTemplates templates = new MailTemplates();

    @Test
    void saysTheSameInPlainTextAndInHtml() {
        RenderedMail mail = templates.render(VerifyAddress.of("Ada"));

        assertThat(mail.subject()).isEqualTo("Welcome to Forecourt, Ada");
        assertThat(mail.plainText()).isEqualTo("""
                        Hello Ada,

                        confirm your address here: http://localhost:8000/account/verify?token=t&x=1
                        """);
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Welcome to Forecourt, Ada</title>")
                .contains("<b>Ada</b>")
                .contains("href=\"http://localhost:8000/account/verify?token=t&amp;x=1\"")
                .doesNotContain(" th:");
    }

    @Test
    void escapesValuesWhereTheyCouldBeTakenForHtmlAndOnlyThere() {
        RenderedMail mail = templates.render(VerifyAddress.of("O'Brien <script>alert(1)</script> ${7*7}"));

        assertThat(mail.html()).contains("O&#39;Brien &lt;script&gt;").doesNotContain("<script>", "49");
        assertThat(mail.plainText()).contains("O'Brien <script>alert(1)</script> ${7*7}");
    }

    @Test
    void refusesASubjectThatWouldBeMoreThanOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.render(VerifyAddress.of("Ada\r\nBcc: everyone@example.com")))
                .withMessage("A subject is one line.");
    }

    @Test
    void refusesAMailWithoutATemplate() {
        assertThatExceptionOfType(TemplateInputException.class).isThrownBy(() -> templates.render(new Unknown()));
    }

    private record Unknown() implements Mail {
        @Override
        public String template() {
            return "unknown";
        }
    }
}
