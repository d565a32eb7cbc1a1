package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;

class TallyTest {
    /** The State's own system, 2017: 21,914 tasks, 16,051 done (14,068 on time), 223 overdue. */
    @Test
    void completionIsOfWhatIsDueNotOfAll() {
        var year = new Tally(21_914, 16_051, 1_983, 1_983, 223, 0, 0, 0);
        assertThat(year.open()).isEqualTo(5_863);
        assertThat(Numbers.in(Lang.VI).figure(year.completion().orElseThrow())).isEqualTo("98,63");
        assertThat(Numbers.in(Lang.VI).figure(year.onTime().orElseThrow())).isEqualTo("87,65");
        assertThat(year.onTime()).isEqualTo(year.onTimeAtFirst());
    }

    @Test
    void whereNothingIsDueThereIsNoRate() {
        var none = new Tally(3, 0, 0, 0, 0, 0, 0, 0);
        assertThat(none.completion()).isEmpty();
        assertThat(none.onTime()).isEmpty();
    }
}
