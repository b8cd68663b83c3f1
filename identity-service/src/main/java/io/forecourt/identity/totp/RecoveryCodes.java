package io.forecourt.identity.totp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes on paper, for the day when the telephone is lost; each works once. They are random and long enough that a plain
 * hash of them tells nothing: 138 bits (OWASP ASVS 6.5.2 asks for 112, else for a slow hash).
 */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;

    /** Without those that look like others. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 7;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones in place of those there were, to be shown once. */
    List<String> renew(UUID account) {
        delete(account);
        List<String> codes =
                Stream.generate(RecoveryCodes::fresh).limit(HOW_MANY).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_codes (account_id, code_hash) values (?, ?)")
                .param(account)
                .param(hash(account, code))
                .update());
        return codes;
    }

    /** For the one caller that uses it. */
    boolean use(UUID account, String typed) {
        return jdbc.sql("delete from recovery_codes where account_id = ? and code_hash = ?")
                        .param(account)
                        .param(hash(account, typed))
                        .update()
                > 0;
    }

    int left(UUID account) {
        return jdbc.sql("select count(*) from recovery_codes where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void delete(UUID account) {
        jdbc.sql("delete from recovery_codes where account_id = ?")
                .param(account)
                .update();
    }

    private static String fresh() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }

    private static byte[] hash(UUID account, String code) {
        String plain = account + " " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
