package org.spanne.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSurveyTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void findsWindowsTextByAnUmlautFarBehindTheHead() throws IOException {
        String text = "name,city\n" + "Meier,Bonn\n".repeat(100_000) + "Müller,Köln\n";

        assertThat(survey(text, WINDOWS).encoding()).isEqualTo(WINDOWS);
        assertThat(survey(text, StandardCharsets.UTF_8).encoding()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void keepsUtf8WhereOneByteOfManyIsBroken() throws IOException {
        byte[] bytes = "name\nMüller\nGröße\nx\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFC;

        assertThat(CsvSurvey.of(new ByteArrayInputStream(bytes)).encoding()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void readsTheByteOrderMark(String encoding) throws IOException {
        CsvSurvey survey = survey("\uFEFFa;b\n1;2\n", Charset.forName(encoding));

        assertThat(survey.encoding()).isEqualTo(Charset.forName(encoding));
        assertThat(survey.byteOrderMark()).isTrue();
        assertThat(survey.delimiter()).isEqualTo(';');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '_',
            value = {
                "a,b\\n1,2_,",
                "a;b\\n1,5;2,5_;",
                "a|b|c\\nx,y|z|w_|",
                "a,b\\n\"x;y;z\",2_,",
                "a,domains\\n1,x;y;z_,",
                "\"a;b\",c\\n1,2_,",
                "a_,",
            })
    void findsTheDelimiter(String text, char expected) throws IOException {
        assertThat(survey(text.replace("\\n", "\n"), StandardCharsets.UTF_8).delimiter())
                .isEqualTo(expected);
    }

    @Test
    void findsTabs() throws IOException {
        assertThat(survey("a\tb, c\n1\t2\n", StandardCharsets.UTF_8).delimiter())
                .isEqualTo('\t');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b\\n1.234,56;x|true",
                "a;b\\n\"3,5\";x|true",
                "a;b\\n1234,5;1.234|true",
                "a;b\\n1.234;x|false",
                "a;b\\n3.5;x|false",
                "a;b\\n3,5;2.75|false",
                "a;b\\n02.03.2026;3,5|true",
                "a;b\\n12;x|false",
                "a,b\\n\"3,5\",x|false",
            })
    void findsTheDecimalComma(String text, boolean expected) throws IOException {
        assertThat(survey(text.replace("\\n", "\n"), StandardCharsets.UTF_8).decimalComma())
                .isEqualTo(expected);
    }

    @Test
    void anEmptyFileIsAsTheFormatSays() throws IOException {
        CsvSurvey survey = survey("", StandardCharsets.UTF_8);

        assertThat(survey.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(survey.delimiter()).isEqualTo(',');
        assertThat(survey.notText()).isNull();
        assertThat(survey.sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static CsvSurvey survey(String text, Charset encoding) throws IOException {
        return CsvSurvey.of(new ByteArrayInputStream(text.getBytes(encoding)));
    }
}
