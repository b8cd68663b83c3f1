package io.forecourt.payments.autoconfigure;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has payments on its class path. */
@SpringBootApplication
class SampleApplication {}
