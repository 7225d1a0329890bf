package org.rtc.scorm.pack.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a manifest. Names are local names and match whatever their case: exports get prefixes,
 * namespaces and capitals wrong too often to insist.
 */
public final class XmlElement {

    private static final int LONGEST_LABEL = 400;

    private final String name;
    private final String namespace;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(0);

    /** @param namespace the URI; where the prefix was never declared, the prefix */
    public XmlElement(String name, String namespace) {
        this.name = name;
        this.namespace = namespace;
    }

    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    public boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    public List<XmlElement> children() {
        return children;
    }

    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    public Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** Value without surrounding white space; empty too when it is blank. {@code xml:base} and {@code xmlns:…} keep their prefixes. */
    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted.toLowerCase(Locale.ROOT)))
                .map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Its own text and that of the elements in it, with white space as in the file. */
    public String rawText() {
        if (children.isEmpty()) {
            return text.toString();
        }
        var all = new StringBuilder(text);
        children.forEach(child -> all.append(child.rawText()));
        return all.toString();
    }

    /** Text with each run of white space as one space. */
    public String text() {
        return rawText().strip().replaceAll("\\s+", " ");
    }

    /** Text to be shown: of a length that can be, and without signs that turn what stands beside it round. */
    private String label() {
        var label = text().replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "").strip();
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }

    /** Text of a child; empty when there is none or it is blank. */
    public Optional<String> childText(String wanted) {
        return child(wanted).map(XmlElement::text).filter(value -> !value.isEmpty());
    }

    /** The text of a child that may say it in several languages, each in an element of its own: the first that is not blank. */
    public Optional<String> childTextInOneLanguage(String wanted) {
        return children(wanted).stream().flatMap(child -> child.children.isEmpty() ? Stream.of(child) : child.children.stream())
                .map(XmlElement::label).filter(value -> !value.isEmpty()).findFirst();
    }

    /** Adds an attribute unless there is one of that name. */
    public XmlElement with(String attribute, String value) {
        attributes.putIfAbsent(attribute.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public XmlElement withText(String characters) {
        text.append(characters);
        return this;
    }

    /** Itself and all elements in it, in the order of the file. */
    public Stream<XmlElement> descendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::descendants));
    }

    /** The namespaces that are declared here. */
    public Stream<String> declaredNamespaces() {
        return attributes.entrySet().stream().filter(entry -> entry.getKey().startsWith("xmlns")).map(Map.Entry::getValue);
    }
}
