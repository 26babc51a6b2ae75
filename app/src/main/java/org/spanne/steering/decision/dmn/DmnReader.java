package org.spanne.steering.decision.dmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Feel;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.steering.decision.dmn.DmnReading.Read;
import org.spanne.steering.decision.dmn.DmnReading.Unsupported;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a decision table with known columns out of a DMN file of any version, from any tool. Columns are found by their
 * expression or name, in any order; an input that the file does not have may be anything. Documents that define entities are
 * not read.
 */
public final class DmnReader {

    private static final String ANY_DMN = "https?://www\\.omg\\.org/spec/DMN/.*";
    private static final int MOST_ROWS = 500;

    private final DecisionTable shape;

    private DmnReader(DecisionTable shape) {
        this.shape = shape;
    }

    /**
     * Reads a file.
     *
     * @param shape a table with the columns that are wanted
     * @return the table with the cells as the file has them, whether they can be read or not
     */
    public static DmnReading read(String dmn, DecisionTable shape) {
        try {
            return new DmnReader(shape).document(parser().parse(new InputSource(new StringReader(dmn))));
        } catch (SAXException | IOException e) {
            return new Unsupported("not-xml", "");
        }
    }

    private static DocumentBuilder parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser can be told to refuse document types", e);
        }
    }

    private DmnReading document(Document document) {
        Element root = document.getDocumentElement();
        String namespace = root.getNamespaceURI();
        if (namespace == null || !namespace.matches(ANY_DMN)) {
            return new Unsupported("not-dmn", String.valueOf(namespace));
        }
        List<Element> tables = children(root, "decision").stream()
                .flatMap(decision -> children(decision, "decisionTable").stream())
                .toList();
        if (tables.size() != 1) {
            return new Unsupported("tables", Integer.toString(tables.size()));
        }
        return table(tables.getFirst());
    }

    private DmnReading table(Element table) {
        HitPolicy policy = policy(table);
        if (policy == null) {
            return new Unsupported("policy", table.getAttribute("hitPolicy") + " " + table.getAttribute("aggregation"));
        }
        List<String> inputs = children(table, "input").stream()
                .map(input -> text(input, "inputExpression"))
                .toList();
        List<String> outputs = children(table, "output").stream()
                .map(output -> output.getAttribute("name"))
                .toList();
        Unsupported unknown = unknownColumn(inputs, outputs);
        if (unknown != null) {
            return unknown;
        }
        List<Element> rules = children(table, "rule");
        if (rules.size() > MOST_ROWS) {
            return new Unsupported("rows", Integer.toString(rules.size()));
        }
        List<Row> rows = new ArrayList<>();
        for (Element rule : rules) {
            List<String> tests = cells(rule, "inputEntry");
            List<String> results = cells(rule, "outputEntry");
            if (tests.size() != inputs.size() || results.size() != outputs.size()) {
                return new Unsupported("cells", Integer.toString(rows.size() + 1));
            }
            rows.add(new Row(
                    ordered(shape.inputs(), inputs, tests), ordered(shape.outputs(), outputs, results), note(rule)));
        }
        return new Read(new DecisionTable(policy, shape.inputs(), shape.outputs(), rows));
    }

    private static @Nullable HitPolicy policy(Element table) {
        if (!table.getAttribute("aggregation").isEmpty()) {
            return null;
        }
        return switch (table.getAttribute("hitPolicy")) {
            case "", "UNIQUE" -> HitPolicy.UNIQUE;
            case "FIRST" -> HitPolicy.FIRST;
            case "COLLECT" -> HitPolicy.COLLECT;
            default -> null;
        };
    }

    private @Nullable Unsupported unknownColumn(List<String> inputs, List<String> outputs) {
        List<String> knownInputs = shape.inputs().stream().map(Column::key).toList();
        List<String> knownOutputs = shape.outputs().stream().map(Column::key).toList();
        for (String input : inputs) {
            if (!knownInputs.contains(input)) {
                return new Unsupported("input", input);
            }
        }
        for (String output : outputs) {
            if (!knownOutputs.contains(output)) {
                return new Unsupported("output", output);
            }
        }
        for (String output : knownOutputs) {
            if (!outputs.contains(output)) {
                return new Unsupported("no-output", output);
            }
        }
        return null;
    }

    private static List<String> ordered(List<Column> columns, List<String> names, List<String> cells) {
        Map<String, String> byName = new HashMap<>();
        IntStream.range(0, names.size()).forEach(at -> byName.put(names.get(at), cells.get(at)));
        return columns.stream()
                .map(column -> byName.getOrDefault(column.key(), Feel.ANYTHING))
                .toList();
    }

    private static List<String> cells(Element rule, String name) {
        return children(rule, name).stream().map(entry -> text(entry, "text")).toList();
    }

    private static String note(Element rule) {
        String described = text(rule, "description");
        return described.isEmpty() && !children(rule, "annotationEntry").isEmpty()
                ? text(children(rule, "annotationEntry").getFirst(), "text")
                : described;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
