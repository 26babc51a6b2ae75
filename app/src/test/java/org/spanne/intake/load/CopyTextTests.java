package org.spanne.intake.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyTextTests {

    private final CopyText text = new CopyText(16);

    @Test
    void cellsAreDividedByTabsAndRowsByLineBreaks() {
        text.cell(7).cell("a").cell("b").end();
        text.cell(1_234_567_890_123L).cell("c").end();
        assertThat(written()).isEqualTo("7\ta\tb\n1234567890123\tc\n");
    }

    @Test
    void nullIsToldFromTheEmptyText() {
        text.cell((String) null).cell("").end();
        assertThat(written()).isEqualTo("\\N\t\n");
    }

    @Test
    void whatDividesIsEscapedWithinACell() {
        text.cell("tab\there, line\nbreak, return\r and \\N").end();
        assertThat(written()).isEqualTo("tab\\there, line\\nbreak, return\\r and \\\\N\n");
    }

    @Test
    void whatDividesIsEscapedBehindLettersBeyondAsciiToo() {
        text.cell("Müller\tÅ 😀\n").end();
        assertThat(written()).isEqualTo("Müller\\tÅ 😀\\n\n");
    }

    @Test
    void attributesAreAnObjectOfTexts() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("colour", "dark \"red\"");
        attributes.put("path", "a\\b\u0001");
        text.cell(attributes).end();
        assertThat(written()).isEqualTo("{\"colour\":\"dark \\\\\"red\\\\\"\",\"path\":\"a\\\\\\\\b\\\\u0001\"}\n");
    }

    @Test
    void listsAreArraysOfTexts() {
        text.cell(List.of("a,b", "\"q\"", "")).end();
        assertThat(written()).isEqualTo("{\"a,b\",\"\\\\\"q\\\\\"\",\"\"}\n");
    }

    @Test
    void theSmallestNumberIsWrittenToo() {
        text.cell(Long.MIN_VALUE).cell(0).end();
        assertThat(written()).isEqualTo("-9223372036854775808\t0\n");
    }

    @Test
    void theBufferGrowsForALongCell() {
        text.cell("x".repeat(100_000)).end();
        assertThat(text.length()).isEqualTo(100_001);
    }

    private String written() {
        return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
    }
}
