package io.forecourt.parking.mailing;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No mail with that way out was ever sent, or one so old that it is forgotten. */
@ProblemType(slug = "unsubscription-not-found", status = HttpStatus.NOT_FOUND, title = "Unsubscription not found")
public class UnsubscriptionNotFound extends RuntimeException {

    UnsubscriptionNotFound() {
        super("This link is not known, or is too old. Who signs in can say in their settings which mails they want.");
    }
}
