package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.namro.measure.Comparison;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;

class NumbersTest {
    private static final Numbers VI = Numbers.in(Lang.VI);
    private static final Numbers EN = Numbers.in(Lang.EN);

    @Test
    void vietnameseHasDotsForThousandsAndACommaForDecimals() {
        assertThat(VI.exact(new BigDecimal("1234567.570"))).isEqualTo("1.234.567,57");
        assertThat(EN.exact(new BigDecimal("1234567.570"))).isEqualTo("1,234,567.57");
        assertThat(VI.whole(8875)).isEqualTo("8.875");
        assertThat(VI.exact(new BigDecimal("-0.50"))).isEqualTo("-0,5");
        assertThat(VI.exact(new BigDecimal("0E-6"))).isEqualTo("0");
        assertThat(VI.exact(new BigDecimal("1E+3"))).isEqualTo("1.000");
    }

    @Test
    void aFigureHasTwoPlacesAtMostHalfUp() {
        assertThat(VI.figure(Fraction.of(15200, 159))).isEqualTo("95,6");
        assertThat(VI.figure(Fraction.of(1, 3))).isEqualTo("0,33");
        assertThat(VI.figure(Fraction.of(-5, 1000))).isEqualTo("-0,01");
    }

    @Test
    void aFigureThatWouldRoundOntoAGoalThatItMissesGetsThePlacesThatShowIt() {
        assertThat(VI.figure(Fraction.of(new BigDecimal("94.996")), atLeast("95"))).isEqualTo("94,996");
        assertThat(VI.figure(Fraction.of(new BigDecimal("94.99999")), atLeast("95"))).isEqualTo("94,99999");
        assertThat(VI.figure(Fraction.of(new BigDecimal("94.996")), atLeast("94.998"))).isEqualTo("94,996");
        assertThat(VI.figure(Fraction.of(94), atLeast("95"))).isEqualTo("94");
        assertThat(VI.figure(Fraction.of(95), Goal.of(Comparison.ABOVE, new BigDecimal("95")))).isEqualTo("95");
        assertThat(VI.figure(Fraction.of(1, 1000), Goal.none())).isEqualTo("0,001");
    }

    @Test
    void bothEdgesOfABandAreKeptApart() {
        var band = new Goal(Comparison.BAND, new BigDecimal("63.8"), new BigDecimal("64.2"));
        assertThat(VI.figure(Fraction.of(new BigDecimal("64.2004")), band)).isEqualTo("64,2004");
        assertThat(VI.figure(Fraction.of(new BigDecimal("63.7996")), band)).isEqualTo("63,7996");
    }

    @Test
    void perCentStandsAgainstItsNumberAndOtherUnitsApart() {
        assertThat(Numbers.measured("95", "%")).isEqualTo("95%");
        assertThat(Numbers.measured("600", "đảng viên")).isEqualTo("600 đảng viên");
        assertThat(Numbers.measured("6", null)).isEqualTo("6");
    }

    private static Goal atLeast(String value) {
        return Goal.of(Comparison.AT_LEAST, new BigDecimal(value));
    }
}
