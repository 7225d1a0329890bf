package @package@.note;

import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

/** A note in a list. */
public record NoteRow(Long id, LocalizedText text, Instant created) {
}
