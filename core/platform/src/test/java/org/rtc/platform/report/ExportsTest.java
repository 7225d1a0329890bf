package org.rtc.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.Exchange;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.report.Table.Column.Type;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class ExportsTest {
    private static final Table FIGURES = new Table("Participación por país", "Según las inscripciones de hoy.", List.of(
            Column.text("País"), Column.number("Inscripciones"), new Column("Terminan", Type.PERCENT), new Column("Desde", Type.DATE),
            new Column("Visto", Type.INSTANT), new Column("Tiempo", Type.DURATION)), List.of(
            List.of("Perú", 1234, 0.25, LocalDate.of(2026, 3, 1), Instant.parse("2026-11-26T19:14:29Z"), 5400L),
            Arrays.asList("=HYPERLINK(\"http://evil.example\",\"x\")", null, null, null, null, null)));

    @Inject
    private Exports exports;

    @Test
    void aCsvFileIsForSpreadsheetsAndMachines() throws IOException {
        Exchange answer = send(Format.CSV, FIGURES);

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"participacion.csv\"");
        assertThat(answer.body()).startsWith("\uFEFFPaís,Inscripciones,Terminan,Desde,Visto,Tiempo\r\n")
                .contains("Perú,1234,0.25,2026-03-01,2026-11-26T19:14:29Z,5400\r\n");
    }

    @Test
    void rowsOfALongCsvFileAreTakenAsTheyAreWritten() throws IOException {
        Exchange answer = new Exchange("GET");

        exports.sendCsv(answer.response(), "largo", List.of(Column.text("A"), Column.number("n")),
                IntStream.range(0, 20_000).mapToObj(n -> List.<Object>of("=" + n, n)).iterator());

        assertThat(answer.header("Content-Disposition")).contains("largo.csv");
        assertThat(answer.body()).startsWith("\uFEFFA,n\r\n'=0,0\r\n").endsWith("\r\n'=19999,19999\r\n");
    }

    @Test
    void whatWouldRunAsAFormulaIsText() throws IOException {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\uFF1D1")) {
            Table table = new Table("x", null, List.of(Column.text("=A"), Column.text("b")), List.of(List.of("b", evil)));
            assertThat(send(Format.CSV, table).body()).as(evil).startsWith("\uFEFF'=A,b\r\nb,").contains("'" + evil);
        }
        assertThat(send(Format.CSV, new Table("x", null, List.of(Column.number("n")), List.of(List.of(-5)))).body()).endsWith("\r\n-5\r\n");
    }

    @Test
    void aWorkbookHasASheetForEachTableWithTypedCells() throws IOException {
        Table broken = new Table("A/B: [x]", null, List.of(Column.text("Texto")), List.of(List.of("control \u0001 y ñ")));
        Exchange answer = new Exchange("GET");
        exports.send(answer.response(), "libro", Format.XLSX, List.of(FIGURES, broken));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(book.getSheets()).hasSize(2);
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("País");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow()).hasToString("2026-03-01T00:00");
            assertThat(rows.get(1).getCellAsDate(4).orElseThrow().toString()).startsWith("2026-11-26T19:14");
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCell(0).getFormula()).isNull();
            assertThat(book.getSheet(1).orElseThrow().read().get(1).getCellText(0)).contains("y ñ");
        }
    }

    @Test
    void aPdfHasAccentsPagesAndALanguage() throws IOException {
        List<List<Object>> many = Collections.nCopies(120, List.of("Ñuñoa, Côte d’Ivoire, São Tomé – ≥ 5 €", 1234.5));
        Exchange answer = send(Format.PDF, new Table("Estadística <año> & ‘más’", "Nota.", List.of(Column.text("País"), Column.number("Nº")), many));

        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Estadística <año> & ‘más’", "Ñuñoa, Côte d’Ivoire, São Tomé – ≥ 5 €",
                    "1.234,5", "Página 1 / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void nothingInADocumentIsFetchedOrRun() throws IOException {
        Exchange answer = new Exchange("GET");
        exports.sendPdf(answer.response(), "acta", "Acta", "<h1>Acta</h1><p onclick='x'>Hola<br>otra <b>línea<img src='http://127.0.0.1:1/x'></p><script>x</script>");

        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Acta", "Hola", "otra línea").doesNotContain("script");
        }
    }

    @Test
    void aPdfOfManyRowsSaysWhatItLeavesOut() throws IOException {
        List<List<Object>> many = Collections.nCopies(1001, List.of("x"));
        Exchange answer = send(Format.PDF, new Table("Muchas", null, List.of(Column.text("a")), many));

        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1.000 filas de 1.001");
        }
    }

    @Test
    void aCsvFileHoldsOneTable() {
        assertThatThrownBy(() -> exports.send(new Exchange("GET").response(), "x", Format.CSV, List.of(FIGURES, FIGURES)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Exchange send(Format format, Table table) {
        long reader = Somebody.named("lectora" + format.id() + table.hashCode(), Lang.ES);
        return As.person(reader, () -> {
            Exchange answer = new Exchange("GET");
            try {
                exports.send(answer.response(), "participación", format, List.of(table));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return answer;
        });
    }
}
