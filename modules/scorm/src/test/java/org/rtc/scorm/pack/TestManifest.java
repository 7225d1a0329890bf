package org.rtc.scorm.pack;

/** Manifests for tests: SCORM 1.2 or SCORM 2004 4th Edition with what a test is about in them. */
public final class TestManifest {

    private TestManifest() {
    }

    /** One item that opens {@code href}. */
    public static String scorm12(String href) {
        return scorm12("<item identifier='i1' identifierref='r1'><title>Lección 1</title></item>",
                "<resource identifier='r1' type='webcontent' adlcp:scormtype='sco' href='" + href + "'/>");
    }

    public static String scorm12(String items, String resources) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="o1"><organization identifier="o1"><title>Curso de estadística</title>
                    %s
                  </organization></organizations>
                  <resources>%s</resources>
                </manifest>
                """.formatted(items, resources);
    }

    /** @param organization what is in it beside the title; items refer to {@code r1}, which opens index.html */
    public static String scorm2004(String organization, String collection) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
                    xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  <organizations default="o1"><organization identifier="o1"><title>Curso</title>
                    %s
                  </organization></organizations>
                  <resources><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="index.html"/></resources>
                  %s
                </manifest>
                """.formatted(organization, collection);
    }
}
