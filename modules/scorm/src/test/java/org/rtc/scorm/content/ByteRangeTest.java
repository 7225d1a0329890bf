package org.rtc.scorm.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void aRangeIsCutToTheFile() {
        assertThat(ByteRange.of("bytes=0-", 10)).isEqualTo(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=2-5", 10)).isEqualTo(new ByteRange(2, 5));
        assertThat(ByteRange.of("bytes=8-99", 10)).isEqualTo(new ByteRange(8, 9));
        assertThat(ByteRange.of("bytes=-3", 10)).isEqualTo(new ByteRange(7, 9));
        assertThat(ByteRange.of("bytes=-30", 10)).isEqualTo(new ByteRange(0, 9));
    }

    @Test
    void whatLiesOutsideCannotBeHad() {
        assertThat(ByteRange.of("bytes=10-", 10)).isNull();
        assertThat(ByteRange.of("bytes=-0", 10)).isNull();
    }

    @Test
    void whatIsNoRangeIsTheWhole() {
        assertThat(ByteRange.of(null, 10)).isEqualTo(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=0-1,3-4", 10)).isEqualTo(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=-", 10)).isEqualTo(new ByteRange(0, 9));
        assertThat(ByteRange.of("lines=1-2", 10)).isEqualTo(new ByteRange(0, 9));
    }
}
