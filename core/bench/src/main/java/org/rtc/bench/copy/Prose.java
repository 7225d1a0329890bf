package org.rtc.bench.copy;

import java.util.Random;

/** Sentences without sense, the same at every run, and never with the word that is searched for. */
final class Prose {
    private static final String[] ES = ("los datos de la encuesta muestran que el hogar y la vivienda cambian con el tiempo según la región donde "
            + "trabajan las oficinas sobre precios empleo comercio población salud educación agua energía género pobreza ingresos "
            + "cuentas nacionales muestreo calidad registro territorio indicador método revisión cuestionario campo análisis").split(" ");
    private static final String[] EN = ("the data of the survey show that household and dwelling change over time with the region where offices "
            + "work on prices employment trade population health education water energy gender poverty income national accounts "
            + "sampling quality register territory indicator method review questionnaire field analysis").split(" ");

    private final Random random = new Random(7);

    /** Text of about so many characters in two languages, as JSON. */
    String localized(String spanish, String english, int length) {
        return "{\"es\":\"" + spanish + text(ES, length) + "\",\"en\":\"" + english + text(EN, length) + "\"}";
    }

    String text(int length) {
        return text(ES, length);
    }

    private String text(String[] words, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.length() == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
