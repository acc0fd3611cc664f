package vn.sinhke.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/project/list.xhtml?q=a%20b&state=DRAFT"})
    void aPathOfOursIsKept(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "evil", "/a\r\nSet-Cookie: x=1", "/a b",
        "/sign-in.xhtml?returnTo=/x", "/api/v1/me", "/<script>", "javascript:alert(1)"})
    void nothingLeadsElsewhere(String path) {
        assertThat(ReturnPath.of(path)).isNull();
    }
}
