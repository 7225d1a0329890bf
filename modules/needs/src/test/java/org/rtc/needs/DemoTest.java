package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.needs.demo.DemoNeeds;
import org.rtc.needs.report.ReportRow;
import org.rtc.needs.report.Reports;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class DemoTest {
    @Inject
    private DemoNeeds demo;
    @Inject
    private Reports reports;

    @Test
    void theMainIssuesAreThoseOfTheNetworksFirstDiagnosis() {
        Somebody.all();
        As.system(() -> Tx.run(() -> demo.create()));

        List<ReportRow> published = reports.list(10);
        assertThat(published).hasSize(1);
        assertThat(reports.read(published.get(0).id()).getFigures().assessment().topics()).extracting(RankedTopic::item)
                .startsWith("environment", "dissemination", "science");
    }
}
