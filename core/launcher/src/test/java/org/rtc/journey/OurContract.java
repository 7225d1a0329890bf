package org.rtc.journey;

import org.rtc.testkit.ModuleContract;
import org.rtc.testkit.Running;
import org.rtc.testkit.contract.Pages;

/** The contract for the modules of this house: visited on the product that all journeys share, taken out of a copy of the frail one. */
interface OurContract extends ModuleContract {
    /** What a module's test does not say otherwise is as the guards say. */
    @Override
    default void pages(Pages pages) {
        pages.othersAsGuarded(module());
    }

    @Override
    default Running product() {
        return Product.copy();
    }

    /** All of ours at once, without a start for each: {@link ModuleLifeIT}. */
    @Override
    default void whileItIsDisabledNothingOfItIsThereAndTheCoreServes() {
    }

    @Override
    default Running atRest() {
        return Frail.atRest("without-" + module().id());
    }
}
