package org.spanne.steering.decision.dmn;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.Feel;

/** Writes a decision table as DMN 1.3, with a diagram, so that modelling tools show it. */
public final class DmnWriter {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final int INPUT_STEP = 200;

    private final String key;
    private final DecisionTable table;
    private final XMLStreamWriter xml;

    private DmnWriter(String key, DecisionTable table, XMLStreamWriter xml) {
        this.key = key;
        this.table = table;
        this.xml = xml;
    }

    /**
     * The table as a file.
     *
     * @param key name of the decision, free of spaces
     * @param label how people call it
     */
    public static String write(String key, String label, DecisionTable table) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new DmnWriter(key, table, xml).document(label);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Decision table " + key + " could not be written", e);
        }
        return text.toString();
    }

    private void document(String label) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("definitions");
        xml.writeDefaultNamespace(MODEL);
        xml.writeNamespace("dmndi", DMNDI);
        xml.writeNamespace("dc", DC);
        attributes("id", "spanne-" + key, "name", key, "namespace", "https://spanne.org/decisions");
        for (Column input : table.inputs()) {
            xml.writeStartElement("inputData");
            attributes("id", "data-" + input.key(), "name", input.key());
            variable("variable-" + input.key(), input.key(), type(input));
            xml.writeEndElement();
        }
        xml.writeStartElement("decision");
        attributes("id", key, "name", key);
        element("description", label);
        xml.writeEmptyElement("variable");
        attributes("id", "variable-" + key, "name", key);
        for (Column input : table.inputs()) {
            xml.writeStartElement("informationRequirement");
            attributes("id", "requires-" + input.key());
            xml.writeEmptyElement("requiredInput");
            attributes("href", "#data-" + input.key());
            xml.writeEndElement();
        }
        decisionTable();
        xml.writeEndElement();
        diagram();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void decisionTable() throws XMLStreamException {
        xml.writeStartElement("decisionTable");
        attributes("id", "table-" + key, "hitPolicy", table.policy().name());
        for (Column input : table.inputs()) {
            xml.writeStartElement("input");
            attributes("id", "input-" + input.key(), "label", input.key());
            xml.writeStartElement("inputExpression");
            attributes("id", "expression-" + input.key(), "typeRef", type(input));
            element("text", input.key());
            xml.writeEndElement();
            values("inputValues", input);
            xml.writeEndElement();
        }
        for (Column output : table.outputs()) {
            xml.writeStartElement("output");
            attributes("id", "output-" + output.key(), "name", output.key(), "typeRef", type(output));
            values("outputValues", output);
            xml.writeEndElement();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            rule(row + 1, table.rows().get(row));
        }
        xml.writeEndElement();
    }

    private void rule(int number, Row row) throws XMLStreamException {
        xml.writeStartElement("rule");
        attributes("id", "row-" + number);
        if (!row.note().isEmpty()) {
            element("description", row.note());
        }
        entries("inputEntry", "test-" + number + "-", row.tests());
        entries("outputEntry", "result-" + number + "-", row.results());
        xml.writeEndElement();
    }

    private void entries(String name, String id, List<String> cells) throws XMLStreamException {
        for (int cell = 0; cell < cells.size(); cell++) {
            xml.writeStartElement(name);
            attributes("id", id + (cell + 1));
            element("text", cells.get(cell));
            xml.writeEndElement();
        }
    }

    /** Tools offer these in their cells; an input that may be unknown has a value besides them. */
    private void values(String name, Column column) throws XMLStreamException {
        if (column.domain() instanceof Domain.Choice(List<String> values) && !column.mayBeUnknown()) {
            xml.writeStartElement(name);
            attributes("id", name + "-" + column.key());
            element("text", values.stream().map(Feel::literal).collect(Collectors.joining(",")));
            xml.writeEndElement();
        }
    }

    private void diagram() throws XMLStreamException {
        xml.writeStartElement("dmndi:DMNDI");
        xml.writeStartElement("dmndi:DMNDiagram");
        attributes("id", "diagram");
        shape(key, 160, 100, 180, 80);
        for (int input = 0; input < table.inputs().size(); input++) {
            shape("data-" + table.inputs().get(input).key(), 100 + input * INPUT_STEP, 300, 125, 45);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void shape(String element, int x, int y, int width, int height) throws XMLStreamException {
        xml.writeStartElement("dmndi:DMNShape");
        attributes("id", "shape-" + element, "dmnElementRef", element);
        xml.writeEmptyElement("dc:Bounds");
        attributes("height", "" + height, "width", "" + width, "x", "" + x, "y", "" + y);
        xml.writeEndElement();
    }

    private void variable(String id, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("variable");
        attributes("id", id, "name", name, "typeRef", type);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            xml.writeAttribute(namesAndValues[at], namesAndValues[at + 1]);
        }
    }

    private static String type(Column column) {
        return switch (column.domain()) {
            case Domain.Choice _ -> "string";
            case Domain.YesNo _ -> "boolean";
            case Domain.Numeric _ -> "number";
            case Domain.Day _ -> "date";
        };
    }
}
