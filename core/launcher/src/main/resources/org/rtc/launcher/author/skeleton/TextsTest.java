package @package@;

import org.rtc.testkit.TextsContract;

/** Every text in four languages, with the same keys and arguments. */
class TextsTest implements TextsContract {
    @Override
    public String part() {
        return "@id@";
    }
}
