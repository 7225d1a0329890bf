package @package@.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** What somebody noted, in one language or more. An entity guards its own rules. */
@Entity(name = "@Name@Note")
@Table(name = "@table@_note")
public class Note {
    static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalizedText text;
    @Column(name = "author_id")
    private long authorId;
    private Instant created;

    protected Note() {
    }

    /** @throws Problem 422 where no language has a text, or one is longer than {@value #LONGEST} characters */
    Note(LocalizedText text, long authorId, Instant created) {
        if (text.isEmpty() || text.values().values().stream().anyMatch(each -> each.length() > LONGEST)) {
            throw Problem.invalid("text", "@id@.error.text", LONGEST);
        }
        this.text = text;
        this.authorId = authorId;
        this.created = created;
    }

    public Long getId() {
        return id;
    }
}
