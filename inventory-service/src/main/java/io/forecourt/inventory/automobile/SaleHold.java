package io.forecourt.inventory.automobile;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The sale that holds an automobile, and the sales of it that were done before we bought it back. */
@Embeddable
class SaleHold {

    private @Nullable Long saleId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Long> earlierSales = new ArrayList<>();

    boolean isBy(long sale) {
        return Objects.equals(saleId, sale);
    }

    @Nullable
    Long sale() {
        return saleId;
    }

    boolean isFree() {
        return saleId == null;
    }

    boolean hasEarlierSales() {
        return !earlierSales.isEmpty();
    }

    void take(long sale) {
        saleId = sale;
    }

    void end() {
        saleId = null;
    }

    /** The sale is done and stays true, while the automobile is ours again. */
    void settle() {
        if (saleId != null) {
            earlierSales.add(saleId);
            saleId = null;
        }
    }

    /** @return false if that sale was none of the earlier ones */
    boolean forget(long sale) {
        return earlierSales.remove(sale);
    }
}
