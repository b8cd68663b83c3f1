package io.forecourt.web.caching;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which answers are the same for everybody and may be given to somebody else.
 *
 * @param paths patterns of what is public under {@code GET}, such as {@code /api/v1/models/**}
 * @param keptFor for how long a shared cache may answer without asking; browsers always ask, so that nobody misses
 *     their own change
 */
@Validated
@ConfigurationProperties("forecourt.web.public-answers")
record PublicAnswers(
        @DefaultValue List<@NotNull String> paths,
        @DefaultValue("5s") Duration keptFor) {

    String cacheControl() {
        return "public, max-age=0, s-maxage=" + keptFor.toSeconds();
    }
}
