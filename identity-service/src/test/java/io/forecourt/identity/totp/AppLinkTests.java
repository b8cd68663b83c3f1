package io.forecourt.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppLinkTests {

    private final AppLink link = new AppLink("robin+work@example.com", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    @Test
    void isWhatAppsRead() {
        assertThat(link.uri())
                .isEqualTo("otpauth://totp/Forecourt:robin%2Bwork%40example.com"
                        + "?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Forecourt"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void isTypedInGroups() {
        assertThat(link.typed()).isEqualTo("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP");
    }

    @Test
    void isNotWrittenToALog() {
        assertThat(link.toString()).doesNotContain("JBSW").doesNotContain("robin");
    }
}
