package io.forecourt.web.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer a JSON pointer into the body ({@code /customer/email}); for a query parameter, a path variable or a
 *     header, a slash and its name ({@code /page})
 * @param detail what is wrong and what would be right
 */
public record FieldError(String pointer, String detail) {}
