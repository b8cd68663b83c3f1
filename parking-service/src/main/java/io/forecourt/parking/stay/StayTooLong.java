package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemType;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Nobody stays as long as that, whatever it costs. */
@ProblemType(slug = "stay-too-long", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Too long")
public class StayTooLong extends RuntimeException {

    public StayTooLong(Duration longest) {
        super("A stay lasts %d hours at most.".formatted(longest.toHours()));
    }
}
