package io.forecourt.identity.demo;

/** A demonstration would be open to others than those on this machine. */
class DemoNeedsLoopback extends RuntimeException {

    DemoNeedsLoopback() {
        super(
                "FORECOURT_DEMO_PASSWORD is set, so that everybody who reads it can sign in: that is only possible where"
                        + " FORECOURT_BIND and FORECOURT_PUBLIC_URL are addresses of this machine alone (127.0.0.1, localhost).");
    }
}
