package org.rtc.testkit.part;

import java.net.URI;
import java.util.List;

/**
 * A part on the test class path.
 *
 * @param requires ids of the parts it needs
 * @param root     the folder or jar that holds it
 */
public record Part(String id, List<String> requires, URI root) {
}
