package vn.sinhke.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names of files as senders write them. */
class SentPartTest {
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void bytesOfUtf8ThatWereReadAsLatinComeBack() {
        assertThat(SentPart.readable(latin("Đơn đề nghị.pdf"))).isEqualTo("Đơn đề nghị.pdf");
        assertThat(SentPart.readable("Đơn đề nghị.pdf")).isEqualTo("Đơn đề nghị.pdf");
        assertThat(SentPart.readable("café.pdf")).isEqualTo("café.pdf");
        assertThat(SentPart.readable("don.pdf")).isEqualTo("don.pdf");
    }

    @Test
    void marksThatNobodySeesAreLeftOut() {
        assertThat(SentPart.readable(latin("Đơn\u202Efdp.exe"))).isEqualTo("Đơnfdp.exe");
        assertThat(SentPart.readable("a\u2066b\u2069c\u200E\u200Fd\u0000\n.pdf")).isEqualTo("abcd.pdf");
        assertThat(SentPart.readable(latin("Đo\u031Bn.pdf"))).isEqualTo("Đơn.pdf");
    }
}
