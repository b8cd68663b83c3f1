package io.forecourt.sales.sale;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A delivered sale cannot be taken back once the same automobile was bought back and sold anew. */
@ProblemType(slug = "automobile-sold-again", status = HttpStatus.CONFLICT, title = "Automobile sold again")
public class AutomobileSoldAgain extends RuntimeException {

    AutomobileSoldAgain(Sale sale) {
        super("The sale " + sale.id() + " cannot be unwound: the automobile " + sale.vin()
                + " has been sold or reserved again since.");
    }
}
