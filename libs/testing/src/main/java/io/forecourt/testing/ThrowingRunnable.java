package io.forecourt.testing;

/** Work that a test watches; what it throws fails the test. */
@FunctionalInterface
public interface ThrowingRunnable {

    void run() throws Exception;
}
