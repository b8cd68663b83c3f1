package io.forecourt.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service that the test servers can serve. */
@SpringBootApplication
class SampleApplication {}
