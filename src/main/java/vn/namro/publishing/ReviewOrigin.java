package vn.namro.publishing;

import java.time.LocalDate;
import vn.namro.language.Lang;
import vn.namro.resolution.DocumentStyle;

/** What a review was made from, as it says itself: enough to make it again and compare. */
public record ReviewOrigin(LocalDate asOf, Lang lang, DocumentStyle style) {}
