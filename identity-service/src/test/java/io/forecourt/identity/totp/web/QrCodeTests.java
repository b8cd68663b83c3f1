package io.forecourt.identity.totp.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int MARGIN = 4;

    @Test
    void canBeReadAgain() throws FormatException, ChecksumException {
        String text = "otpauth://totp/Forecourt:robin%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Forecourt";

        assertThat(read(QrCode.svg(text))).isEqualTo(text);
    }

    @Test
    void holdsNothingThatRuns() {
        assertThat(QrCode.svg("\"><script>alert(1)</script>")).doesNotContain("script");
    }

    private static String read(String svg) throws FormatException, ChecksumException {
        int size = SIZE.matcher(svg)
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .sum()
                - 2 * MARGIN;
        BitMatrix dark = new BitMatrix(size);
        SQUARE.matcher(svg)
                .results()
                .forEach(square -> dark.set(
                        Integer.parseInt(square.group(1)) - MARGIN, Integer.parseInt(square.group(2)) - MARGIN));
        return new Decoder().decode(dark).getText();
    }
}
