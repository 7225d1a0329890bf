package org.rtc.spi.html;

/** Static files of the parts: {@code META-INF/resources/assets/PART/…}. Their addresses carry a hash, and browsers keep them. */
public interface Assets {
    /** @param path below {@code assets/}, such as {@code rtc/icons.svg} @return its address */
    String url(String path);
}
