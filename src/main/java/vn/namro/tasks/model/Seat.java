package vn.namro.tasks.model;

/** A post of a unit, whoever sits in it; both empty where nobody is named. */
public record Seat(String unit, String title) {
    public static final Seat NONE = new Seat("", "");

    public boolean isNamed() {
        return !unit.isBlank() && !title.isBlank();
    }
}
