package org.rtc.scorm.pack.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds elements while a manifest is parsed, and stops at a size that no course needs. */
final class XmlTree extends DefaultHandler {

    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 200;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
    private XmlElement root;
    private int count;

    XmlElement root() {
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qualified, Attributes attributes) throws SAXException {
        if (++count > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw new SAXException("A manifest of this size is not read");
        }
        var scope = scope(attributes);
        var prefix = prefix(qualified);
        var element = new XmlElement(local(qualified), scope.getOrDefault(prefix, prefix));
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.getQName(i);
            element.with(name.startsWith("xml") ? name : local(name), attributes.getValue(i));
        }
        if (root == null) {
            root = element;
        } else {
            open.getLast().children().add(element);
        }
        open.addLast(element);
        prefixes.addLast(scope);
    }

    @Override
    public void endElement(String uri, String localName, String qualified) {
        open.removeLast();
        prefixes.removeLast();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.getLast().withText(new String(characters, start, length));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    private Map<String, String> scope(Attributes attributes) {
        var outer = prefixes.isEmpty() ? Map.<String, String>of() : prefixes.getLast();
        Map<String, String> inner = null;
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.getQName(i);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                inner = inner == null ? new HashMap<>(outer) : inner;
                inner.put(name.equals("xmlns") ? "" : local(name), attributes.getValue(i));
            }
        }
        return inner == null ? outer : inner;
    }

    private static String prefix(String qualified) {
        return qualified.substring(0, Math.max(qualified.indexOf(':'), 0));
    }

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
