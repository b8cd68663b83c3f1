package io.forecourt.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody tries first: the 30,000 most frequent ones of zxcvbn's list, which was counted in passwords
 * that had leaked (MIT licence, in the jar of com.nulab-inc:zxcvbn), as far as they are long enough to be chosen.
 */
@Component
class CommonPasswords {

    private final Set<String> passwords;

    CommonPasswords() {
        passwords = list().stream()
                .filter(password -> password.length() >= PasswordRules.MIN_LENGTH)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contain(String password) {
        return passwords.contains(password.toLowerCase(Locale.ROOT));
    }

    int size() {
        return passwords.size();
    }
}
