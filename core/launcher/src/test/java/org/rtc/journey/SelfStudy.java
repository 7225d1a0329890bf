package org.rtc.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package that studies by itself: it gives answer after answer, and at the last one it passes and leaves. Beside what
 * it tells its run-time it keeps a witness of its own, and says on the console {@code LOST …} when what it gets back on
 * its next launch is less than it had given.
 */
final class SelfStudy {
    /** Of each attempt. */
    static final int ANSWERS = 12;

    private static final String MANIFEST_12 = """
            <manifest identifier="self-12" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Self-study</title>
                <item identifier="i" identifierref="r"><title>Self-study</title></item></organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="sco.html"><file href="sco.html"/></resource></resources>
            </manifest>""";
    private static final String MANIFEST_2004 = """
            <manifest identifier="self-2004" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Self-study</title>
                <item identifier="i" identifierref="r"><title>Self-study</title></item></organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html"><file href="sco.html"/></resource></resources>
            </manifest>""";
    private static final String SCO = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Self-study</title><h1>Self-study</h1><p id="place">0</p>
            <script>
            const find = (name) => { for (let w = window; ; w = w.parent) { if (w[name]) return w[name]; if (w === w.parent) return null; } };
            const old = find('API'), api = old || find('API_1484_11'), lms = old ? 'LMS' : '';
            const get = (name) => api[lms + 'GetValue'](name), set = (name, value) => {
              if (String(api[lms + 'SetValue'](name, value)) !== 'true') console.log('LOST refused ' + name + ' ' + api[lms + 'GetLastError']()); };
            api[lms + 'Initialize']('');
            const taken = get(old ? 'cmi.core.lesson_mode' : 'cmi.mode') === 'normal'; // a page loaded anew as it ends shows a review
            const open = 'open ' + location.pathname;
            const kept = JSON.parse(get('cmi.suspend_data') || 'null') || { id: Math.random().toString(36).slice(2), n: 0 };
            const witness = localStorage[open];
            const given = Number(localStorage[witness] || 0);
            if (given && (witness !== kept.id || kept.n < given)) console.log('LOST had ' + witness + ' ' + given + ', got ' + kept.id + ' ' + kept.n);
            localStorage[open] = kept.id;
            function answer() {
              const n = kept.n++, q = 'cmi.interactions.' + n + '.';
              set(q + 'id', 'q' + n); set(q + 'type', 'choice');
              set(q + (old ? 'student_response' : 'learner_response'), 'abcd'[n % 4]); set(q + 'result', 'correct');
              set(old ? 'cmi.core.lesson_location' : 'cmi.location', kept.n); set('cmi.suspend_data', JSON.stringify(kept));
              api[lms + 'Commit']('');
              document.getElementById('place').textContent = kept.n;
              setTimeout((n) => { localStorage[kept.id] = n; }, 400, kept.n);
              setTimeout(kept.n < ANSWERS ? answer : finish, PAUSE * (0.5 + Math.random()));
            }
            function finish() {
              set(old ? 'cmi.core.score.raw' : 'cmi.score.raw', 100);
              if (old) set('cmi.core.lesson_status', 'passed');
              else { set('cmi.score.scaled', 1); set('cmi.completion_status', 'completed'); set('cmi.success_status', 'passed'); }
              localStorage.removeItem(open);
              api[lms ? 'LMSFinish' : 'Terminate']('');
              if (taken) console.log('DONE ' + kept.id);
            }
            setTimeout(kept.n < ANSWERS ? answer : finish, PAUSE);
            </script></html>""";

    private SelfStudy() {
    }

    /** @param pause milliseconds between two answers, about */
    static Path write(Path file, boolean scorm12, int pause) {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "imsmanifest.xml", scorm12 ? MANIFEST_12 : MANIFEST_2004);
            add(zip, "sco.html", SCO.replace("ANSWERS", "" + ANSWERS).replace("PAUSE", "" + pause));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
