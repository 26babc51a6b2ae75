package org.spanne.exchange.support;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Files beside the tests. */
public final class Fixture {

    private Fixture() {}

    /** A folder in the resources of a test's package. */
    public static Path folder(Class<?> test, String name) {
        URL url = test.getResource(name);
        if (url == null) {
            throw new IllegalArgumentException("No test resource " + name + " beside " + test.getName());
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(url.toString(), impossible);
        }
    }
}
