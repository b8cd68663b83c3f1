package io.forecourt.mail.autoconfigure;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has mails on its class path. */
@SpringBootApplication
class SampleApplication {}
