package org.spanne.exchange.profile.notation;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text of the first element of a name, in any namespace, out of XML in a cell. */
public final class XmlElement {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final String name;

    /** @param name the local name of the element */
    public XmlElement(String name) {
        this.name = name;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** The local name of the element. */
    public String name() {
        return name;
    }

    /** The text; empty where there is no such element; absent where the cell does not hold XML. */
    public Optional<String> textIn(String xml) {
        if (xml.isBlank()) {
            return Optional.of("");
        }
        try {
            return Optional.of(read(factory.createXMLStreamReader(new StringReader(xml))));
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private String read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals(name)) {
                return reader.getElementText().strip();
            }
        }
        return "";
    }
}
