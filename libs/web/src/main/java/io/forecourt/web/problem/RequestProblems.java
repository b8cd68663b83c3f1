package io.forecourt.web.problem;

import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MultipartException;

/** What Spring MVC and Tomcat refuse before, or instead of, calling a controller. */
class RequestProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable failure, HttpServletRequest request) {
        return Optional.ofNullable(problem(failure, request));
    }

    private static @Nullable Problem problem(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case HttpRequestMethodNotSupportedException method -> methodNotAllowed(method);
            case HttpMediaTypeNotSupportedException type -> unsupported(type);
            case HttpMediaTypeNotAcceptableException type -> notAcceptable(type);
            case MissingServletRequestParameterException missing ->
                Problem.invalidRequest("/" + missing.getParameterName(), "is required");
            case MissingRequestHeaderException missing ->
                Problem.invalidRequest("/" + missing.getHeaderName(), "is required");
            case ConversionNotSupportedException _ -> null;
            case TypeMismatchException mismatch -> mismatch(mismatch);
            case AsyncRequestTimeoutException _ -> Problem.temporarilyUnavailable("This took too long; try again.", 5);
            case BadRequestException _ -> Problem.invalidRequest("The body does not arrive as its headers say.");
            case InvalidParameterException _ -> Problem.invalidRequest("The parameters cannot be decoded.");
            case ErrorResponse response ->
                StatusProblems.of(response.getStatusCode(), response.getBody().getDetail(), request);
            case MultipartException _ -> Problem.invalidRequest("The body is not the form it says it is.");
            default -> null;
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException failure) {
        return Causes.find(failure, RequestTooLarge.class)
                .flatMap(DeclaredProblems::declaredBy)
                .orElseGet(() -> UnreadableBody.problemOf(failure.getCause()));
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException failure) {
        String[] supported = failure.getSupportedMethods();
        String allowed = supported == null ? "" : String.join(", ", supported);
        return Problem.of(
                        METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "Method not allowed",
                        failure.getMethod() + " is not possible here; possible are: " + allowed + ".")
                .withHeader(HttpHeaders.ALLOW, allowed);
    }

    private static Problem unsupported(HttpMediaTypeNotSupportedException failure) {
        String supported = listed(failure.getSupportedMediaTypes());
        return Problem.of(
                        UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "This content type cannot be read here; send one of: " + supported + ".")
                .withHeader(HttpHeaders.ACCEPT, supported);
    }

    private static Problem notAcceptable(HttpMediaTypeNotAcceptableException failure) {
        return Problem.of(
                NOT_ACCEPTABLE,
                "not-acceptable",
                "Not acceptable",
                "The answer can be had as: " + listed(failure.getSupportedMediaTypes()) + ".");
    }

    private static String listed(List<MediaType> types) {
        return types.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : MediaType.toString(types);
    }

    private static Problem mismatch(TypeMismatchException failure) {
        String name = Objects.requireNonNullElse(failure.getPropertyName(), "");
        return Problem.invalidRequest("/" + name, reason(failure));
    }

    /** A type of our own that refused the text says why by itself. */
    static String reason(TypeMismatchException failure) {
        return Causes.of(failure.getCause())
                .flatMap(cause -> DeclaredProblems.declaredBy(cause).stream())
                .map(Problem::detail)
                .filter(StringUtils::hasText)
                .findFirst()
                .orElseGet(() -> Expectation.of(refusedBy(failure)));
    }

    /** Of a list, what its values have to be. */
    private static @Nullable Class<?> refusedBy(TypeMismatchException failure) {
        return Causes.find(failure, ConversionFailedException.class)
                .<Class<?>>map(conversion -> conversion.getTargetType().getType())
                .orElseGet(failure::getRequiredType);
    }
}
