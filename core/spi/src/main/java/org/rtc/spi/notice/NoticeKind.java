package org.rtc.spi.notice;

/**
 * A kind of notice that people can get. Its words are {@code KEY.subject} and {@code KEY.text}, and {@code KEY} names
 * it where people choose what they get.
 *
 * @param key    with the part's id in front: {@code learning.notice.post}
 * @param byMail whether it goes by mail too until the person says otherwise
 */
public record NoticeKind(String key, boolean byMail) {
}
