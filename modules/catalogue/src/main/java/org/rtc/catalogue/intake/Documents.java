package org.rtc.catalogue.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of documents that come by mail. What cannot be read gives none: its mail is kept all the same. */
final class Documents {
    private static final int PAGES = 20;
    private static final int MOST = 100_000;
    private static final long UNPACKED = 20L * 1024 * 1024;

    private Documents() {
    }

    static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            return cut(stripper.getText(document));
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    /** The paragraphs of the main part (ECMA-376 §17.3). */
    static String docx(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return cut(paragraphs(zip.readNBytes((int) UNPACKED)));
                }
            }
            return "";
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            return "";
        }
    }

    private static String paragraphs(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        StringBuilder text = new StringBuilder();
        boolean words = false;
        while (reader.hasNext() && text.length() < MOST) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                words = reader.getLocalName().equals("t");
                if (reader.getLocalName().equals("tab")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words = false;
                if (reader.getLocalName().equals("p")) {
                    text.append("\n\n");
                }
            } else if (event == XMLStreamConstants.CHARACTERS && words) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
