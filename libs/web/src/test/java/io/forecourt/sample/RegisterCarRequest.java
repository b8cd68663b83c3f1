package io.forecourt.sample;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

record RegisterCarRequest(
        @Size(max = 20) String name, @Positive long price) {}
