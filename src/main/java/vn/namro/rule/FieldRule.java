package vn.namro.rule;

/** A rule about one field, so that a fault can name its column and a form can mark its input. */
public interface FieldRule extends Rule {
    /** The field's name, as the column of the exchange folder is called. */
    String field();
}
