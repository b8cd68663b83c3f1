package io.forecourt.testing;

/** A service's own database: its role owns the schema of the same name, which its statements see without naming it. */
public record TestDatabase(String jdbcUrl, String role, String password) {}
