package io.forecourt.identity.applicant;

import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import io.forecourt.identity.password.PasswordRules;
import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks what people fill in who want an account. */
@Component
public class Applicants {

    private final PasswordRules rules;

    Applicants(PasswordRules rules) {
        this.rules = rules;
    }

    /** @throws InvalidRequest with everything that is wrong, by the names of the arguments */
    public Applicant check(String name, String email, String password) {
        List<FieldError> errors = new ArrayList<>();
        Optional<PersonName> validName = PersonName.in(name);
        if (validName.isEmpty()) {
            errors.add(new FieldError("/name", "must be one line of up to " + PersonName.MAX_LENGTH + " characters"));
        }
        Optional<Email> validEmail = Email.in(email);
        if (validEmail.isEmpty()) {
            errors.add(new FieldError("/email", "must be like name@example.com"));
        }
        rules.objection(password, validEmail.orElse(Email.NOBODYS), name)
                .ifPresent(objection -> errors.add(new FieldError("/password", objection)));
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return new Applicant(validName.orElseThrow(), validEmail.orElseThrow(), password);
    }
}
