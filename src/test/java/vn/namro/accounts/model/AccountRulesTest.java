package vn.namro.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.accounts.model.AccountRule.A10_PASSWORD_NEW;
import static vn.namro.accounts.model.AccountRule.A11_PASSWORD_NOT_NAME;
import static vn.namro.accounts.model.AccountRule.A12_PASSWORD_REPEATED;
import static vn.namro.accounts.model.AccountRule.A1_SIGN_IN_NAME_FORM;
import static vn.namro.accounts.model.AccountRule.A2_SIGN_IN_NAME_FREE;
import static vn.namro.accounts.model.AccountRule.A3_GIVEN_NAME;
import static vn.namro.accounts.model.AccountRule.A4_UNIT_IN_AUTHORITY;
import static vn.namro.accounts.model.AccountRule.A5_ROLE;
import static vn.namro.accounts.model.AccountRule.A6_TITLE;
import static vn.namro.accounts.model.AccountRule.A7_FIRST_DAY;
import static vn.namro.accounts.model.AccountRule.A8_LAST_DAY;
import static vn.namro.accounts.model.AccountRule.A9_PASSWORD_LENGTH;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.accounts.Role;
import vn.namro.rule.Breach;
import vn.namro.rule.Rule;

class AccountRulesTest {
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Nguyen", "nguyễn", "-an", "an.", "an an", "a1234567890123456789012345678901234567890"})
    void refusesASignInNameThatNotEveryKeyboardTypes(String name) {
        assertThat(rules(new PersonRequest(name, "", "An").breaches(false))).containsExactly(A1_SIGN_IN_NAME_FORM);
    }

    @Test
    void refusesATakenNameAndAMissingOneAtOnce() {
        assertThat(rules(new PersonRequest("can-bo.1", "", " ").breaches(true))).containsExactly(A2_SIGN_IN_NAME_FREE, A3_GIVEN_NAME);
        assertThat(new PersonRequest("can-bo.1", "Trần", "An").breaches(false)).isEmpty();
    }

    @Test
    void refusesAPostWithoutItsPartsAllAtOnce() {
        assertThat(rules(new PostRequest("D1", null, "", null, null).breaches(false)))
                .containsExactly(A4_UNIT_IN_AUTHORITY, A5_ROLE, A6_TITLE, A7_FIRST_DAY);
        assertThat(rules(new PostRequest("D1", Role.CLERK, "Cán bộ", DAY, DAY.minusDays(1)).breaches(true))).containsExactly(A8_LAST_DAY);
        assertThat(new PostRequest("D1", Role.CLERK, "Cán bộ", DAY, DAY).breaches(true)).isEmpty();
    }

    @Test
    void refusesAPasswordThatIsShortPoorOrTypedTwoWays() {
        assertThat(rules(new NewPassword("ngan", "ngắn").breaches("can-bo", false))).containsExactly(A9_PASSWORD_LENGTH, A11_PASSWORD_NOT_NAME, A12_PASSWORD_REPEATED);
        assertThat(rules(new NewPassword("tên tôi là can-bo", "tên tôi là can-bo").breaches("can-bo", true)))
                .containsExactly(A10_PASSWORD_NEW, A11_PASSWORD_NOT_NAME);
        var sixtyFour = "một câu dài có dấu mà người giữ tài khoản nào cũng nhớ được ngay";
        assertThat(sixtyFour).hasSize(64);
        assertThat(new NewPassword(sixtyFour, sixtyFour).breaches("can-bo", false)).isEmpty();
    }

    @Test
    void oneLetterWrittenInTwoWaysIsOnePassword() {
        assertThat(new NewPassword("mật khẩu dài hơn", "mật khẩu dài hơn").breaches("can-bo", false)).isEmpty();
    }

    @Test
    void waitsGrowUpToAQuarterOfAnHourAndAreForgottenAfterAnHour() {
        var attempts = Attempts.none(3);
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.waitAt(NOON)).isZero();
            attempts = attempts.oneMore(NOON);
        }
        assertThat(attempts.waitAt(NOON)).isEqualTo(Duration.ofSeconds(15));
        assertThat(attempts.waitAt(NOON.plusSeconds(15))).isZero();
        assertThat(attempts.oneMore(NOON).waitAt(NOON)).isEqualTo(Duration.ofSeconds(30));
        for (int i = 0; i < 100; i++) {
            attempts = attempts.oneMore(NOON);
        }
        assertThat(attempts.waitAt(NOON)).isEqualTo(Duration.ofMinutes(15));
        assertThat(attempts.isForgottenAt(NOON.plus(Duration.ofMinutes(61)))).isTrue();
        assertThat(attempts.oneMore(NOON.plus(Duration.ofMinutes(61))).count()).isEqualTo(1);
    }

    @Test
    void aSuccessRedeemsOneAttemptOfAnAddress() {
        var attempts = Attempts.none(2).oneMore(NOON).oneMore(NOON);
        assertThat(attempts.waitAt(NOON)).isPositive();
        assertThat(attempts.oneRedeemed().waitAt(NOON)).isZero();
    }

    private static List<Rule> rules(List<Breach> breaches) {
        return breaches.stream().map(Breach::rule).toList();
    }
}
