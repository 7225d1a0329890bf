package org.rtc.hubs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.region.HubSource;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

/** Hubs and the pages of their countries in the search. */
@RtcTest
class HubSourceTest {
    @Inject
    private House house;
    @Inject
    private HubSource source;
    @Inject
    private Regions regions;
    @Inject
    private Looks looks;

    @Test
    void eachHubAndEachMemberIsADocumentOfItsOwn() {
        house.build();
        As.person(house.hub("andean"), () -> looks.welcome("andean", LocalizedText.of(Lang.ES, "Bienvenida")));

        List<Long> ids = source.ids().toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(regions.all().stream().mapToInt(r -> 1 + r.members().size()).sum());
        SearchDocument hub = source.load(List.of(HubSource.id("andean"), 7L)).get(0);
        assertThat(hub.summary().get(Lang.ES)).isEqualTo("Bienvenida");
        assertThat(hub.body().get(Lang.EN)).contains("Peru");
        assertThat(source.load(ids)).hasSameSizeAs(ids).allMatch(SearchDocument::open);
    }
}
