package io.forecourt.inventory.automobile;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.DEALERSHIP_STAFF;
import static io.forecourt.security.Role.SALESPERSON;

import io.forecourt.inventory.vin.VinClaim;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import org.springframework.stereotype.Component;

/** What the current caller may know of the stock, and vouch for. */
@Component
public class StockInsight {

    /** Of machines that keep the stock. */
    public static final String STOCK_WRITE = "stock.write";

    private final CurrentCaller callers;

    StockInsight(CurrentCaller callers) {
        this.callers = callers;
    }

    /** True for the dealership's staff and its machines; everybody else sees what is for sale. */
    public boolean seesEverything() {
        return callers.current().worksAs(DEALERSHIP_STAFF) || callers.current().hasScope(STOCK_WRITE);
    }

    boolean sees(Automobile automobile) {
        return automobile.isForSale() || seesEverything();
    }

    /** @throws Forbidden to all but the dealership's staff and its machines */
    public void requireEverything() {
        if (!seesEverything()) {
            throw new Forbidden("Only the dealership's staff may look for automobiles that are not for sale.");
        }
    }

    /** True for those who buy and sell: what automobiles cost us. */
    public boolean knowsCosts() {
        return callers.current().worksAs(ADMIN, SALESPERSON);
    }

    /** @throws Forbidden to all but those who buy and sell */
    void requireCosts() {
        if (!knowsCosts()) {
            throw new Forbidden("Only those who buy and sell may know what an automobile cost us.");
        }
    }

    /** True for managers, who may take a VIN in spite of its check digit. */
    public boolean mayOverrideVins() {
        return callers.current().worksAs(ADMIN);
    }

    /** @throws Forbidden when the VIN needs a manager's word, and this is none */
    void requireAuthorityFor(VinClaim claim) {
        if (claim.isOverridden() && !mayOverrideVins()) {
            throw new Forbidden("Only an administrator may take a VIN in spite of its check digit.");
        }
    }
}
