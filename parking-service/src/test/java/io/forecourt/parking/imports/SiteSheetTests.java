package io.forecourt.parking.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSheetTests {

    @Test
    void countsLinesAlsoWhereValuesGoOverSeveral() {
        var sheet = read("place_id,place_name,address,url\n1,One,\"Name\nStreet\n52062 Aachen\",x\n\n2,Two,,\n");

        assertThat(sheet.ignored()).containsExactly("url");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 6);
        assertThat(sheet.rows().getFirst().value(SiteColumn.ADDRESS)).isEqualTo("Name\nStreet\n52062 Aachen");
        assertThat(sheet.rows().getLast().values()).containsOnlyKeys(SiteColumn.EXTERNAL_ID, SiteColumn.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void takesWhateverSeparatesTheFirstLine(String separator) {
        var sheet = read("\uFEFFexternal_id,NAME, capacity\n1,One,9".replace(",", separator));

        assertThat(sheet.rows().getFirst().values()).hasSize(3).containsEntry(SiteColumn.CAPACITY, "9");
    }

    @Test
    void aRowThatDoesNotFitSpoilsNothingButItself() {
        var sheet = read("place_id,place_name\n1\n2,Two,2\n3,Three\n");

        assertThat(sheet.rows().get(0).flaw()).contains("1 values").contains("2 columns");
        assertThat(sheet.rows().get(1).flaw()).contains("3 values");
        assertThat(sheet.rows().get(2).flaw()).isNull();
    }

    @Test
    void saysWhereNothingMoreCouldBeRead() {
        var sheet = read("place_id,place_name\n1,One\n2,\"Two\n3,Three\n4,Four\n");

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getLast().line()).isEqualTo(3);
        assertThat(sheet.rows().getLast().flaw()).contains("does not end");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> read("")).isInstanceOf(SheetRefused.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("place_name\nOne")).hasMessageContaining("place_id is missing");
        assertThatThrownBy(() -> read("place_id,name,place_name\n")).hasMessageContaining("more than once");
        assertThatThrownBy(() -> read("a\0b")).hasMessageContaining("no text");
        assertThatThrownBy(() -> SiteSheet.read("Köln".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("place_id,place_name\n" + "1,One\n".repeat(SiteSheet.MOST_ROWS + 1)))
                .hasMessageContaining("more than 20000 rows");
    }

    private static SiteSheet read(String text) {
        return SiteSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
