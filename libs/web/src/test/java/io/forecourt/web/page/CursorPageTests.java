package io.forecourt.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorPageTests {

    @Test
    void goesOnBehindItsLastItem() {
        CursorPage<String> page =
                CursorPage.of(List.of(1, 2, 3), 2, last -> "after " + last).map(item -> "#" + item);

        assertThat(page.items()).containsExactly("#1", "#2");
        assertThat(page.nextCursor()).isEqualTo("after 2");
    }

    @Test
    void endsWhereNothingMoreWasFound() {
        assertThat(CursorPage.of(List.of(1, 2), 2, String::valueOf).nextCursor())
                .isNull();
    }
}
