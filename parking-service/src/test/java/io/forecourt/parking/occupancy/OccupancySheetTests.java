package io.forecourt.parking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupancySheetTests {

    private static final String SHEET = "timestamp,a,b\n2020-07-27T00:00:00Z,1,\n";

    @Test
    void isReadAsItIsAndPacked() throws IOException {
        for (byte[] file : List.of(bytes(SHEET), bytes("\uFEFF" + SHEET), packed(bytes(SHEET)))) {
            var sheet = OccupancySheet.open(file);
            List<List<String>> rows = new ArrayList<>();
            sheet.forEach(row -> rows.add(row.getFields()));

            assertThat(sheet.sites()).containsExactly("a", "b");
            assertThat(rows).containsExactly(List.of("2020-07-27T00:00:00Z", "1", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "time,a\n", "timestamp;a\n", "timestamp,a,a\n", "timestamp,\u00e9\"x\n\""})
    void refusesWhatIsNone(String text) {
        refuses(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesAFileOfWhichTheEndIsMissing() throws IOException {
        byte[] whole = packed(bytes(SHEET.repeat(100)));

        refuses(Arrays.copyOf(whole, whole.length - 20));
        refuses(new byte[] {0x1f, (byte) 0x8b});
    }

    @Test
    void refusesWhatBecomesHugeWhenItIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes("timestamp,a\n"));
            byte[] rows = bytes(",\n".repeat(1 << 19));
            for (int i = 0; i < 257; i++) {
                out.write(rows);
            }
        }

        refuses(packed.toByteArray());
    }

    private static void refuses(byte[] file) {
        assertThatExceptionOfType(ReadingsRefused.class)
                .isThrownBy(() -> OccupancySheet.open(file).forEach(_ -> {}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(file);
        }
        return packed.toByteArray();
    }
}
