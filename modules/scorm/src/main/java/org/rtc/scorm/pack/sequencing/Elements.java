package org.rtc.scorm.pack.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rtc.scorm.pack.xml.XmlElement;

/**
 * The elements of one {@code sequencing}. Both namespaces have an element {@code objectives}, and these are two.
 */
record Elements(List<XmlElement> all) {

    /** Each own element stands in place of that of the collection, even if it is empty. (CAM §5.2) */
    Elements over(List<XmlElement> shared) {
        var merged = new ArrayList<>(all);
        shared.stream().filter(element -> all.stream().noneMatch(own -> same(own, element))).forEach(merged::add);
        return new Elements(merged);
    }

    XmlElement standard(String name) {
        return find(name, false);
    }

    XmlElement extension(String name) {
        return find(name, true);
    }

    private XmlElement find(String name, boolean extension) {
        return all.stream().filter(element -> element.is(name) && isExtension(element) == extension)
                .findFirst().orElseGet(() -> new XmlElement(name, ""));
    }

    private static boolean same(XmlElement one, XmlElement other) {
        return one.is(other.name()) && isExtension(one) == isExtension(other);
    }

    /** Only {@code objectives} is in both; the other extensions are known by their names, whatever their namespace. */
    private static boolean isExtension(XmlElement element) {
        return element.is("rollupConsiderations") || element.is("constrainedChoiceConsiderations")
                || element.namespace().toLowerCase(Locale.ROOT).contains("adlseq");
    }
}
