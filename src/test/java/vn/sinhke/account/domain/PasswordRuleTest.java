package vn.sinhke.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertThat(PasswordRule.check("canbo", "mèo đen ngủ.")).isEmpty();
        assertThat(PasswordRule.check("canbo", "mèo đen ngủ")).isPresent();
        assertThat(PasswordRule.check("canbo", null)).isPresent();
        assertThat(PasswordRule.check("canbo", "ab cd ef gh ij".repeat(20))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sinhke-demo-2024", "PASSWORD1234", "aaaaaaaaaaaaaa", "abababababab", "xin chao CanBo nhe"})
    void whatPeopleTryFirstIsRefused(String password) {
        assertThat(PasswordRule.check("canbo", password)).isPresent();
    }

    @Test
    void aHashIsArgon2idAndFitsOnlyItsPassword() {
        String hash = Secret.hashed("mèo đen ngủ.");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Secret.matches("mèo đen ngủ.", hash)).isTrue();
        assertThat(Secret.matches("mèo đen ngủ", hash)).isFalse();
        assertThat(Secret.matches("mèo đen ngủ.", null)).isFalse();
    }
}
