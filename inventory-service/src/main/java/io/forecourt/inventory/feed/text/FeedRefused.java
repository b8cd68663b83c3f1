package io.forecourt.inventory.feed.text;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A file that cannot be a feed: nothing of it is taken over. */
@ProblemType(slug = "feed-refused", status = HttpStatus.BAD_REQUEST, title = "Not a feed")
public class FeedRefused extends RuntimeException {

    public FeedRefused(String detail) {
        super(detail);
    }
}
