package org.rtc.needs.form;

import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

/** A version of a questionnaire in a list. @param published null for a draft */
public record QuestionnaireRow(Long id, int number, LocalizedText title, Instant created, Instant published) {
}
