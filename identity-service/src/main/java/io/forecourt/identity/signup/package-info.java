/** How strangers come to an account: nobody is registered whose address is not proved. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "applicant",
            "errand",
            "link",
            "origin",
            "page",
            "password",
            "signin",
            "throttle"
        })
package io.forecourt.identity.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
