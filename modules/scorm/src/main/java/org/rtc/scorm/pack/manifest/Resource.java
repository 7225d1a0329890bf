package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.Optional;
import org.rtc.scorm.pack.xml.XmlElement;

/**
 * A resource of the manifest.
 *
 * @param typed whether it says of itself what it is
 * @param base  that its addresses are relative to; empty for the folder of the manifest
 * @param href  as written; empty when there is none
 * @param files as written
 */
record Resource(String id, Launch.Type type, boolean typed, String base, Optional<String> href, List<String> files) {

    static Resource of(XmlElement element, String base, String id) {
        var sco = element.attribute("scormType").filter("sco"::equalsIgnoreCase).isPresent();
        return new Resource(id, sco ? Launch.Type.SCO : Launch.Type.ASSET, element.attribute("scormType").isPresent(), base, element.attribute("href"),
                element.children("file").stream().flatMap(file -> file.attribute("href").stream()).toList());
    }
}
