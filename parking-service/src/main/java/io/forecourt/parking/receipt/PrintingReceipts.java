package io.forecourt.parking.receipt;

import io.forecourt.parking.stay.Receipt;
import io.forecourt.parking.stay.StayViews;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints receipts as they were issued last. */
@Service
public class PrintingReceipts {

    private final StayViews stays;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PrintingReceipts(StayViews stays) {
        this.stays = stays;
        var templates = new ClassLoaderTemplateResolver(PrintingReceipts.class.getClassLoader());
        templates.setPrefix("parking/receipt/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    /** A file, and what it is called. */
    public record PdfFile(String name, byte[] content) {}

    /**
     * The stay's receipt as PDF.
     *
     * @throws io.forecourt.parking.stay.StayNotFound when the caller may not see the stay, either
     * @throws io.forecourt.parking.stay.ReceiptNotFound when nothing was ever paid
     */
    public PdfFile print(long stayId, ReceiptLanguage language) {
        Receipt receipt = stays.receipt(stayId);
        return new PdfFile("%s-%d.pdf".formatted(receipt.number(), receipt.revision()), pdf(receipt, language));
    }

    byte[] pdf(Receipt receipt, ReceiptLanguage language) {
        var printed = new ReceiptWording(receipt, language).printed();
        return PdfPrinter.print(engine.process("receipt", new Context(Locale.ROOT, Map.of("receipt", printed))));
    }
}
