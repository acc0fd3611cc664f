package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses can be read. */
class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/project/list.xhtml", "/api/v1/projects/1", "/a%20b", "/%C4%90%C6%A1n", "/a%2fb", "/%25zz", "/ơ", "/%41"})
    void these(String address) {
        assertThat(AddressGuard.isWhole(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/1%", "/1%4", "/1%/transitions", "/%00", "/a%00b", "/%E1", "/%C4", "/%ff%fe", "/%ED%A0%80", "/%C0%80"})
    void notThese(String address) {
        assertThat(AddressGuard.isWhole(address)).isFalse();
    }
}
