package org.spanne.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/**
 * Looks through all parts of a workbook once before the reader gets it: no document types or entities, all XML
 * well formed, no cell outside the largest sheet there is, no text or part beyond the limits. The reader trusts
 * these.
 */
final class WorkbookGuard {

    private static final int LAST_COLUMN = 16_384;
    private static final String SHARED_TEXTS = "xl/sharedstrings.xml";

    private final Path file;
    private final String place;
    private final Limits limits;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    WorkbookGuard(Path file, String place, Limits limits) {
        this.file = file;
        this.place = place;
        this.limits = limits;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw tooLarge(limits.entries() + " parts");
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                checkSize(entry);
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    checkXml(zip, entry);
                }
            }
        } catch (ZipException e) {
            throw damaged(place, e);
        }
    }

    private void checkSize(ZipEntry entry) throws IOException {
        boolean texts = entry.getName().equalsIgnoreCase(SHARED_TEXTS);
        long bound = Math.min(
                limits.unpacked(entry.getCompressedSize()), texts ? limits.sheetStringBytes() : Long.MAX_VALUE);
        if (entry.getSize() > bound) {
            throw tooLarge((bound >> 20) + " MB");
        }
    }

    private void checkXml(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(bytes);
            int text = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableTable(
                            Issue.ofFile(IssueCode.WORKBOOK_EXTERNAL_ENTITY, place, Map.of("entry", entry.getName())));
                }
                text = event == XMLStreamConstants.CHARACTERS ? text + reader.getTextLength() : 0;
                if (text > limits.cellChars()) {
                    throw tooLarge(limits.cellChars() + " characters in a cell");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("c")) {
                    checkCell(reader.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(entry.getName(), e);
        }
    }

    /** A cell's address, {@code AB12}; the reader makes room for as many columns as it says. */
    private void checkCell(String address) throws IOException {
        int column = 0;
        for (int i = 0; address != null && i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > LAST_COLUMN || column < 0) {
                throw tooLarge(LAST_COLUMN + " columns");
            }
        }
    }

    private UnreadableTable tooLarge(String limit) {
        return new UnreadableTable(Issue.ofFile(IssueCode.WORKBOOK_TOO_LARGE, place, Map.of("limit", limit)));
    }

    private UnreadableTable damaged(String part, Exception fault) {
        return new UnreadableTable(damaged(place, part + ": " + firstLine(String.valueOf(fault.getMessage()))));
    }

    static Issue damaged(String place, String reason) {
        return Issue.ofFile(IssueCode.WORKBOOK_DAMAGED, place, Map.of("reason", reason));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
