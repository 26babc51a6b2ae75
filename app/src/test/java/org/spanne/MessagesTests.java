package org.spanne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern USED = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]");

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesSayTheSameThings(Path english) throws IOException {
        Properties german = read(german(english));
        assertThat(german.stringPropertyNames()).isEqualTo(read(english).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void textsAreFilledWithAsManyValuesInBothLanguages(Path english) throws IOException {
        Properties german = read(german(english));
        Properties texts = read(english);
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(texts.getProperty(key)));
        }
    }

    @Test
    void noTextIsSaidTwice() throws IOException {
        for (Path bundle : files(BUNDLES, ".properties")) {
            List<String> keys = Files.readAllLines(bundle).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(bundle.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextThatAPageNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : englishBundles()) {
            known.addAll(read(bundle).stringPropertyNames());
        }
        Set<String> used = new TreeSet<>();
        for (Path template : files(TEMPLATES, ".html")) {
            Matcher key = USED.matcher(Files.readString(template));
            while (key.find()) {
                used.add(key.group(1));
            }
        }
        assertThat(used).isSubsetOf(known);
    }

    private static List<Path> englishBundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .filter(file -> !file.getFileName().toString().contains("_de."))
                .toList();
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = Pattern.compile("\\{(\\d+)").matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
