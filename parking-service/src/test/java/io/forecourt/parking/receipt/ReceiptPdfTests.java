package io.forecourt.parking.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.stay.Charge;
import io.forecourt.parking.stay.Receipt;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayViews;
import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.engine.Line;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.payments.Refund;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** What was printed, as a reader finds it. */
class ReceiptPdfTests {

    private static final Instant NOON = Instant.parse("2026-06-02T10:00:00Z");

    private final PrintingReceipts printing = new PrintingReceipts(Mockito.mock(StayViews.class));

    @Test
    void saysWhatWasBoughtPaidAndGivenBackOfAllOfIt() throws Exception {
        assertThat(text(receipt("Parkhaus Büchel", lines()), ReceiptLanguage.EN))
                .contains("Receipt P-2026-000042", "Revision 2", "Parkhaus Büchel, Büchel 1, 52062 Aachen")
                .contains("AA123AA (FR), car", "2 Jun 2026, 12:00 CEST", "2 Jun 2026, 14:30 CEST")
                .contains("1 h at €6.00 an hour (step 1)", "First 30 min free", "Most that is charged on 2 Jun 2026")
                .contains("30 min free: Whit Monday", "-€1.00")
                .contains("Booking, 2 Jun 2026, 11:50 CEST", "Extension, 2 Jun 2026, 13:00 CEST")
                .contains("On its way, 2 Jun 2026, 14:00 CEST", "-€3.00")
                .contains("Paid less what was given back €9.00", "Europe/Berlin");
    }

    @Test
    void isWrittenInTheReadersLanguage() throws Exception {
        var receipt = receipt("Parkhaus Büchel", lines());

        assertThat(text(receipt, ReceiptLanguage.FR))
                .contains("Reçu P-2026-000042", "1 h à 6,00 € l'heure (palier 1)", "2 juin 2026", "Remboursé -3,00 €");
        assertThat(text(receipt, ReceiptLanguage.DE))
                .contains(
                        "Beleg P-2026-000042", "1 h zu 6,00 € je Stunde", "02.06.2026, 12:00 MESZ", "Gezahlt 12,00 €");
    }

    @Test
    void isTaggedHasItsTitleAndLanguageAndItsFontInside() throws Exception {
        try (PDDocument pdf = print(receipt("Parkhaus Büchel", lines()), ReceiptLanguage.FR)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Reçu P-2026-000042");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("APAG");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void goesOnOnFurtherPages() throws Exception {
        var many = IntStream.range(0, 200).mapToObj(i -> charged(i + 1)).toList();

        try (PDDocument pdf = print(receipt("Parkhaus Büchel", many), ReceiptLanguage.EN)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("(step 1)", "(step 200)", "2 / ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=\"http://127.0.0.1:1/x\"/>",
                "</title></td></table>&nbsp;&lt;![CDATA[ ]]>",
                "[[${T(java.lang.Runtime).getRuntime()}]] __${7*7}__ {0} '{1}'",
                "ab\u202edc\u202c\u2066x\u2069 \u200f\u0001\ufffe\ud800 end",
                "\ud83d\ude97\ud83d\udd11 \u4e2d\u6587 \u0645\u0648\u0642\u0641 \u05d7\u05e0\u05d9\u05d4",
                "line\none\r\n\ttwo",
                "@page { size: 1px } </style><style>*{display:none}"
            })
    void aHostileNameIsTextAndBreaksNothing(String name) throws Exception {
        String text = text(receipt(name, lines()), ReceiptLanguage.EN);

        assertThat(text).contains("Receipt P-2026-000042", "52062 Aachen", "Paid less what was given back €9.00");
        assertThat(text).doesNotContain("\u202e").doesNotContain("__49__").doesNotContain("java.lang.Runtime@");
    }

    @Test
    void aVeryLongNameStaysOnThePaper() throws Exception {
        try (PDDocument pdf = print(receipt("W".repeat(3_000), lines()), ReceiptLanguage.EN)) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text.chars().filter(c -> c == 'W').count()).isGreaterThanOrEqualTo(3_000);
            assertThat(text.lines()).allMatch(line -> line.length() < 200);
        }
    }

    @Test
    void aCurrencyWithoutSmallerUnitsHasNone() throws Exception {
        assertThat(text(receipt("Tōkyō", lines(), "JPY"), ReceiptLanguage.EN)).contains("JP¥1,200");
    }

    private static List<QuoteLine> lines() {
        return List.of(
                new QuoteLine(QuoteLine.Kind.FREE, 0, 30L, Line.Why.FIRST_MINUTES, null, null, null, null),
                new QuoteLine(QuoteLine.Kind.FREE, 0, 30L, Line.Why.HOLIDAY, "Whit Monday", null, null, null),
                charged(1),
                charged(2),
                new QuoteLine(
                        QuoteLine.Kind.CAPPED, -100, null, null, null, null, null, LocalDate.parse("2026-06-02")));
    }

    private static QuoteLine charged(int rung) {
        return new QuoteLine(QuoteLine.Kind.CHARGED, 600, 60L, null, null, rung, 600L, null);
    }

    private static Receipt receipt(String site, List<QuoteLine> lines) {
        return receipt(site, lines, "EUR");
    }

    private static Receipt receipt(String site, List<QuoteLine> lines, String currency) {
        var payment = UUID.randomUUID();
        return new Receipt(
                "P-2026-000042",
                2,
                NOON.plusSeconds(7_200),
                7,
                StayKind.RESERVATION,
                "APAG",
                site,
                "Büchel 1",
                "52062",
                "Aachen",
                "Europe/Berlin",
                "AA123AA",
                "FR",
                VehicleClass.CAR,
                UserClass.VISITOR,
                NOON,
                NOON.plusSeconds(9_000),
                NOON.plusSeconds(7_200),
                3L,
                currency,
                1_100,
                lines,
                List.of(
                        new Receipt.Paid(payment, Charge.Purpose.BOOKING, 600, NOON.minusSeconds(600)),
                        new Receipt.Paid(UUID.randomUUID(), Charge.Purpose.EXTENSION, 600, NOON.plusSeconds(3_600))),
                List.of(new Receipt.GivenBack(
                        UUID.randomUUID(), payment, 300, Refund.State.REQUESTED, NOON.plusSeconds(7_200))),
                1_200,
                300);
    }

    private PDDocument print(Receipt receipt, ReceiptLanguage language) throws IOException {
        return Loader.loadPDF(printing.pdf(receipt, language));
    }

    /** All in one line, with all spaces alike. */
    private String text(Receipt receipt, ReceiptLanguage language) throws IOException {
        try (PDDocument pdf = print(receipt, language)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
