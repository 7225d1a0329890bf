package org.rtc.platform.access.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.manage.ManagePeople;
import org.rtc.platform.people.manage.ManagePeople.RoleIn;
import org.rtc.platform.probe.Demo;
import org.rtc.platform.probe.Request;
import org.rtc.platform.setting.SettingForm;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

/** Nobody gets more power than somebody who has it gave them. */
@RtcTest
class EscalationTest {
    @Inject
    private RoleGrants grants;
    @Inject
    private Roles roles;
    @Inject
    private ManagePeople manage;
    @Inject
    private Access access;
    private long learner;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
        learner = Demo.id("learner");
    }

    private void refused(String who, Runnable work) {
        As.person(Demo.id(who), () -> {
            assertThatThrownBy(work::run).isInstanceOf(Forbidden.class);
        });
    }

    private static Details from(String country) {
        return new Details("new.person", "new.person@example.org", "New", "Person", country, "", "es", "");
    }

    @Test
    void aFocalPointNamesAnotherInTheirCountry() {
        As.person(Demo.id("focal.hn"), () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.country("HN")));
        As.person(learner, () -> {
            assertThat(access.can(Permissions.PEOPLE_MANAGE, Scope.country("HN"))).isTrue();
            assertThat(access.can(Permissions.PEOPLE_MANAGE, Scope.country("GT"))).isFalse();
        });
    }

    @Test
    void aFocalPointNamesNobodyElsewhereOrHigher() {
        refused("focal.hn", () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.country("GT")));
        refused("focal.hn", () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.hub("central-america")));
        refused("focal.hn", () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.NETWORK));
        refused("focal.hn", () -> grants.grant(learner, PermissionDef.ADMIN, Scope.country("HN")));
        refused("focal.hn", () -> grants.grant(learner, PermissionDef.SECRETARIAT, Scope.country("HN")));
    }

    @Test
    void aHubAdministratorActsInTheHubsCountriesAlone() {
        As.person(Demo.id("hub.andean"), () -> {
            assertThatCode(() -> grants.grant(Demo.id("hub.andean"), PermissionDef.FOCAL_POINT, Scope.country("PE"))).doesNotThrowAnyException();
            assertThat(access.can(Permissions.PEOPLE_MANAGE, Scope.country("BO"))).isTrue();
        });
        refused("hub.andean", () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.country("HN")));
        refused("hub.andean", () -> grants.grant(Demo.id("hub.andean"), PermissionDef.HUB_ADMIN, Scope.hub("caribbean")));
        refused("hub.andean", () -> manage.create(from("HN"), null, List.of()));
    }

    @Test
    void aHubsHostIsNotForThatItsMember() {
        assertThat(As.person(Demo.id("hub.caribbean"), () -> access.can(Permissions.PEOPLE_MANAGE, Scope.country("DO")))).isFalse();
    }

    @Test
    void theSecretariatMakesNoAdministrator() {
        refused("secretariat", () -> grants.grant(Demo.id("secretariat"), PermissionDef.ADMIN, Scope.NETWORK));
        refused("secretariat", () -> grants.grant(learner, PermissionDef.ADMIN, Scope.country("HN")));
    }

    @Test
    void aRoleCannotBeSmuggledInWithANewAccount() {
        refused("focal.hn", () -> manage.create(from("HN"), null, List.of(new RoleIn(PermissionDef.ADMIN, Scope.NETWORK))));
        refused("focal.hn", () -> manage.create(from("GT"), null, List.of()));
        refused("focal.hn", () -> manage.create(from(""), null, List.of()));
    }

    @Test
    void whoIsStrongerInOnesOwnCountryIsOutOfReach() {
        As.person(Demo.id("admin"), () -> grants.grant(learner, PermissionDef.SECRETARIAT, Scope.NETWORK));
        refused("focal.hn", () -> manage.sendLink(learner));
        refused("focal.hn", () -> manage.close(learner));
        refused("focal.hn", () -> manage.change(learner, from("HN")));
    }

    @Test
    void nobodyIsMovedIntoACountryThatIsNotOnesOwn() {
        refused("focal.hn", () -> manage.change(learner, from("GT")));
    }

    @Test
    void peopleOfOtherCountriesAreNotSeen() {
        refused("focal.hn", () -> manage.see(Demo.id("learner2")));
        refused("learner", () -> manage.see(Demo.id("learner2")));
    }

    @Test
    void aStrongerRoleIsNotTakenAwayEither() {
        As.person(Demo.id("admin"), () -> grants.grant(learner, PermissionDef.HUB_ADMIN, Scope.hub("central-america")));
        long grant = grants.of(learner).get(0).getId();
        refused("focal.hn", () -> grants.withdraw(learner, grant));
    }

    @Test
    void theLastAdministratorStays() {
        long admin = Demo.id("admin");
        As.person(admin, () -> {
            assertThatThrownBy(() -> grants.withdraw(admin, grants.of(admin).get(0).getId()))
                    .isInstanceOf(Problem.class).hasMessage("platform.roles.lastAdmin");
            assertThatThrownBy(() -> manage.close(admin)).hasMessage("platform.people.notSelf");
        });
        As.system(() -> {
            assertThatThrownBy(() -> manage.close(admin)).hasMessage("platform.roles.lastAdmin");
        });
    }

    @Test
    void onlyWhoMayDefineRolesDoesAndNeverBeyondTheirOwn() {
        refused("secretariat", () -> roles.define(PermissionDef.INSTRUCTOR, Set.of(Permissions.PEOPLE_VIEW)));
        As.person(Demo.id("admin"), () -> {
            roles.add("role-keeper", LocalizedText.of(Lang.ES, "Cuida los roles"));
            roles.define("role-keeper", Set.of(Permissions.ROLE_DEFINE));
            grants.grant(learner, "role-keeper", Scope.NETWORK);
        });
        refused("learner", () -> roles.define("role-keeper", Set.of(Permissions.ROLE_DEFINE, SettingForm.PERMISSION)));
    }

    @Test
    void theAdministratorsRoleIsNotChanged() {
        As.person(Demo.id("admin"), () -> {
            assertThatThrownBy(() -> roles.define(PermissionDef.ADMIN, Set.of())).hasMessage("platform.roles.admin");
        });
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnce() {
        As.person(Demo.id("admin"), () -> grants.grant(learner, PermissionDef.FOCAL_POINT, Scope.country("HN")));
        assertThat(Request.anew(() -> As.person(learner, () -> access.canSomewhere(Permissions.PEOPLE_VIEW)))).isTrue();
        long grant = grants.of(learner).get(0).getId();
        As.person(Demo.id("admin"), () -> grants.withdraw(learner, grant));
        assertThat(Request.anew(() -> As.person(learner, () -> access.canSomewhere(Permissions.PEOPLE_VIEW)))).isFalse();
    }
}
