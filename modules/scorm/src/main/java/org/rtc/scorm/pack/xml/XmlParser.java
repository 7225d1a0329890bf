package org.rtc.scorm.pack.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses the XML of strangers. Nothing outside the text is ever read: a document type is passed over, and one
 * that declares entities is refused. Without namespaces, since a prefix that nobody declared is common.
 */
public final class XmlParser {

    private static final Pattern ENTITIES = Pattern.compile("<!(ENTITY|ATTLIST)");
    private static final Pattern ROOT = Pattern.compile("<[^?!\\s]");
    private static final Pattern LOOSE_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Problems problems;

    public XmlParser(Problems problems) {
        this.problems = problems;
    }

    /** The root element; loose ampersands and characters that XML does not know are mended. */
    public XmlElement parse(String xml) throws PackageRefused {
        var text = xml.stripLeading();
        refuseEntities(text);
        try {
            return parseAsIs(text);
        } catch (SAXParseException fault) {
            return parseMended(text, fault);
        }
    }

    private XmlElement parseMended(String text, SAXParseException fault) throws PackageRefused {
        var mended = LOOSE_AMPERSAND.matcher(HtmlEntities.read(NOT_XML.matcher(text).replaceAll(" "))).replaceAll("&amp;");
        try {
            if (!mended.equals(text)) {
                var root = parseAsIs(mended);
                problems.add(ProblemKind.LOOSE_CHARACTERS);
                return root;
            }
        } catch (SAXParseException another) {
            throw malformed(another);
        }
        throw malformed(fault);
    }

    private static PackageRefused malformed(SAXParseException fault) {
        return new PackageRefused(ProblemKind.MALFORMED_MANIFEST, fault.getLineNumber(), fault.getColumnNumber());
    }

    private static XmlElement parseAsIs(String text) throws PackageRefused, SAXParseException {
        var tree = new XmlTree();
        try {
            var parser = parser();
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", new NoDeclarations());
            parser.parse(new InputSource(new StringReader(text)), tree);
            return tree.root();
        } catch (SAXParseException e) {
            throw e;
        } catch (SAXException e) {
            throw new PackageRefused(ProblemKind.UNSAFE_MANIFEST);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }

    private static void refuseEntities(String text) throws PackageRefused {
        var entity = ENTITIES.matcher(text);
        var root = ROOT.matcher(text);
        if (entity.find() && (!root.find() || entity.start() < root.start())) {
            throw new PackageRefused(ProblemKind.UNSAFE_MANIFEST);
        }
    }
}
