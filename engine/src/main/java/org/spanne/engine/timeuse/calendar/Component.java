package org.spanne.engine.timeuse.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between BEGIN and END: the lines that matter, and the components inside. */
final class Component {

    private final String name;
    private final int line;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<Component> inner = new ArrayList<>();

    /**
     * @param name in upper case
     * @param line where it begins in its file, from 1
     */
    Component(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void add(ContentLine content) {
        lines.add(content);
    }

    void add(Component component) {
        inner.add(component);
    }

    /** The components of that name inside. */
    List<Component> inner(String wanted) {
        return inner.stream().filter(component -> component.name.equals(wanted)).toList();
    }

    /** All lines of one property, in order. */
    List<ContentLine> all(String property) {
        return lines.stream().filter(content -> content.name().equals(property)).toList();
    }

    /** The first line of one property, or null. */
    @Nullable
    ContentLine first(String property) {
        for (ContentLine content : lines) {
            if (content.name().equals(property)) {
                return content;
            }
        }
        return null;
    }

    /** The value of the first line of one property, or null. */
    @Nullable
    String value(String property) {
        ContentLine content = first(property);
        return content == null ? null : content.value();
    }
}
