package org.rtc.catalogue.api;

/** How many activities are on offer on a topic in a country. @param country ISO 3166 alpha-2, or null for the network's own */
public record Supply(String topic, String country, long activities) {
}
