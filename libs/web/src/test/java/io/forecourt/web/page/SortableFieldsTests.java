package io.forecourt.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.web.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;

class SortableFieldsTests {

    private final List<FieldError> errors = new ArrayList<>();

    @SuppressWarnings("unused")
    private void listed(
            @SortableBy(
                            value = {"price", "year:modelYear"},
                            byDefault = "price,desc",
                            tieBreaker = "vin")
                    Object a,
            Object b) {}

    @Test
    void everyOrderEndsWithTheTieBreaker() throws Exception {
        assertThat(sort(0, "year", "price,desc"))
                .containsExactly(Order.asc("modelYear"), Order.desc("price"), Order.asc("vin"));
    }

    @Test
    void withoutAWishTheDefaultCounts() throws Exception {
        assertThat(sort(0)).containsExactly(Order.desc("price"), Order.asc("vin"));
    }

    @Test
    void ofOneFieldTheFirstWishCounts() throws Exception {
        assertThat(sort(0, "price,asc", "price,desc")).containsExactly(Order.asc("price"), Order.asc("vin"));
    }

    @Test
    void aListWithoutAWhitelistHasOneOrder() throws Exception {
        assertThat(sort(1)).containsExactly(Order.asc("id"));
        assertThat(sort(1, "id")).containsExactly(Order.asc("id"));
        assertThat(errors).containsExactly(new FieldError("/sort", "this list has one order only"));
    }

    private Sort sort(int parameter, String... wanted) throws Exception {
        var method = SortableFieldsTests.class.getDeclaredMethod("listed", Object.class, Object.class);
        return SortableFields.of(new MethodParameter(method, parameter)).sort(wanted, errors);
    }
}
