package io.forecourt.replicas;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that keeps both copies. */
@SpringBootApplication
class SampleApplication {}
