package org.spanne.exchange.profile.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.spanne.exchange.profile.matching.Nearest;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values at one place of a profile. Scalars stay the text that was written: {@code NO} is Norway, {@code 007} an id.
 * What has the wrong shape is reported once and then treated as missing.
 */
final class Block {

    private final String place;
    private final Node node;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Block(String place, MappingNode node, Findings findings) {
        this.place = place;
        this.node = node;
        this.findings = findings;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            findings.stands(inside(key), tuple.getValueNode());
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                findings.add(
                        Code.REPEATED_KEY,
                        place,
                        tuple.getKeyNode(),
                        key + " stands here twice. Maybe one of them has to go.");
            }
        }
    }

    /** A block with any keys, if the node is one. */
    static Optional<Block> of(String place, Node node, Findings findings) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Block(place, mapping, findings));
        }
        findings.add(Code.WRONG_SHAPE, place, node, "Keys with values are expected here, found " + shape(node) + ".");
        return Optional.empty();
    }

    /** Reports keys that nobody asks for. */
    Block having(Set<String> known) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                String advice = Nearest.to(key, known)
                        .map(near -> "Maybe " + near + " is meant.")
                        .orElseGet(() -> "Known are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
                findings.add(Code.UNKNOWN_KEY, place, value, "There is no key " + key + " here. " + advice);
            }
        });
        return this;
    }

    String place() {
        return place;
    }

    int line() {
        return Findings.line(node);
    }

    int line(String key) {
        Node value = values.get(key);
        return value == null ? line() : Findings.line(value);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    String text(String key) {
        Node value = values.get(key);
        return value == null ? null : scalar(inside(key), value);
    }

    /** A text that has to be there. */
    String needed(String key) {
        String text = text(key);
        if (!has(key) || (text != null && text.isBlank())) {
            findings.add(Code.MISSING_KEY, place, node, key + " is missing here.");
        }
        return text == null ? "" : text;
    }

    boolean flag(String key, boolean usual) {
        Boolean flag = flag(key);
        return flag == null ? usual : flag;
    }

    @Nullable
    Boolean flag(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> {
                wrong(key, "'" + text + "' is neither yes nor no.");
                yield null;
            }
        };
    }

    /** One text or several. */
    List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        List<Node> items = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            String text = scalar(inside(key), item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts of all keys of this block. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String key : keys()) {
            String text = text(key);
            if (text != null) {
                entries.put(key, text);
            }
        }
        return entries;
    }

    Optional<Block> block(String key) {
        Node value = values.get(key);
        return value == null ? Optional.empty() : of(inside(key), value, findings);
    }

    boolean isBlock(String key) {
        return values.get(key) instanceof MappingNode;
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** One block or several. */
    List<Block> blocks(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            return block(key).stream().toList();
        }
        List<Block> blocks = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            String where = inside(key) + "[" + (blocks.size() + 1) + "]";
            findings.stands(where, item);
            of(where, item, findings).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** What stands below a key, each under a name of its own. */
    <T> Map<String, T> each(String key, BiFunction<String, Block, T> form) {
        Map<String, T> each = new LinkedHashMap<>();
        block(key)
                .ifPresent(all -> all.keys()
                        .forEach(name -> all.block(name).ifPresent(block -> each.put(name, form.apply(name, block)))));
        return each;
    }

    void wrong(String key, String sentence) {
        findings.add(Code.WRONG_VALUE, inside(key), line(key), sentence);
    }

    String inside(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private @Nullable String scalar(String where, Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        findings.add(Code.WRONG_SHAPE, where, value, "A single value is expected here, found " + shape(value) + ".");
        return null;
    }

    private static String shape(Node node) {
        return switch (node) {
            case MappingNode mapping -> "keys with values";
            case SequenceNode sequence -> "a list";
            default -> "a single value";
        };
    }
}
