package io.forecourt.parking.notice;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The account has no notice with that id, whoever else may have. */
@ProblemType(slug = "notice-not-found", status = HttpStatus.NOT_FOUND, title = "Notice not found")
public class NoticeNotFound extends RuntimeException {

    NoticeNotFound(long id) {
        super("There is no notice " + id + ".");
    }
}
