package io.forecourt.identity.page;

/**
 * Something more that people can do with their own account; each bean of this type stands on its page.
 *
 * @param title what is done, as the person would say it
 */
public record ProfileLink(String title, String path) {}
