package @package@;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import @package@.note.NoteData;
import @package@.note.NoteRow;
import @package@.note.Notes;
import org.junit.jupiter.api.Test;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Someone;
import org.rtc.testkit.Sql;

/** The service with a real database, outside the server: some milliseconds a test. */
@RtcTest
class NotesTest {
    private static final LocalizedText HELLO = LocalizedText.of(Lang.ES, "Hola").with(Lang.EN, "Hello");

    @Inject
    private Notes notes;
    @Inject
    private NoteData data;

    @Test
    void whoTeachesAddsANoteAndItIsRead() {
        As.person(Someone.with(PermissionDef.INSTRUCTOR), () -> notes.add(HELLO));

        assertThat(notes.newest(null, 10)).extracting(NoteRow::text).containsExactly(HELLO);
    }

    @Test
    void whoHoldsNoPermissionIsRefused() {
        assertThatThrownBy(() -> As.person(Someone.learner(), () -> notes.add(HELLO))).isInstanceOf(Forbidden.class);
        assertThat(notes.newest(null, 10)).isEmpty();
    }

    @Test
    void aNoteWithoutTextIsRefused() {
        long teacher = Someone.with(PermissionDef.INSTRUCTOR);

        assertThatThrownBy(() -> As.person(teacher, () -> notes.add(LocalizedText.EMPTY))).isInstanceOf(Problem.class);
        assertThat(notes.newest(null, 10)).isEmpty();
    }

    @Test
    void whoLeavesTakesTheirNotesAlong() {
        long teacher = Someone.with(PermissionDef.INSTRUCTOR);
        As.person(teacher, () -> notes.add(HELLO));
        assertThat(data.export(teacher).toString()).contains("Hola");

        data.erase(teacher);

        assertThat(notes.newest(null, 10)).isEmpty();
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() {
        long teacher = Someone.with(PermissionDef.INSTRUCTOR);
        As.person(teacher, () -> {
            for (int i = 0; i < 40; i++) {
                notes.add(HELLO);
            }
        });

        assertThat(Sql.count(() -> notes.newest(null, 40))).isEqualTo(1);
    }
}
