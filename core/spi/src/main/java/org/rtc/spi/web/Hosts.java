package org.rtc.spi.web;

/** The two hosts: the application's and that of uploaded content, which never share an origin. No slash at their end. */
public interface Hosts {
    /** Such as {@code https://rtc.example.org}. */
    String application();

    /**
     * Where the content host serves one package; packages may have hosts of their own or share one.
     *
     * @param key letters, digits and hyphens, so that it can be part of a host name
     */
    String content(String key);
}
