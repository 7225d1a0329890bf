package @package@;

import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.ModuleContract;
import org.rtc.testkit.contract.Pages;

/**
 * What the network asks of every module, on the assembled product: {@code mvn verify}. Each address of the module needs
 * a line that says for whom it is.
 */
class ContractIT implements ModuleContract {
    @Override
    public RtcModule module() {
        return new @Name@Module();
    }

    @Override
    public void pages(Pages pages) {
        pages.at("/@id@").forEverybody();
    }
}
