package io.forecourt.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of mail tells: a record whose components are the variables of its template. The template is a folder on
 * the class path, {@code mail/<template>/}, with three Thymeleaf files:
 *
 * <ul>
 *   <li>{@code subject.txt} and {@code body.txt}, where {@code [(${name})]} inserts a value as it is;
 *   <li>{@code body.html}, where {@code th:text} and {@code [[${name}]]} escape it, and {@code ${subject}} is the
 *       rendered subject. {@code <html th:replace="~{layout :: mail(~{::main})}">} gives it the look of all mails.
 * </ul>
 */
public interface Mail {

    /** The name of the template's folder, in lower case and hyphens. */
    String template();

    /** When the mail says nothing useful any more (its link has expired, say) and need not be sent. */
    default @Nullable Instant usefulUntil() {
        return null;
    }

    /** A file that goes with the mail. */
    default @Nullable Attachment attachment() {
        return null;
    }

    /** How its recipient gets no more such mails, of one that nobody has asked for. */
    default @Nullable OneClickUnsubscribe unsubscribe() {
        return null;
    }
}
