package vn.namro.exchange.reading;

/** A stretch of bytes seen as text, where all of it is ASCII; anything else looks like no letter that a form has. */
final class Ascii implements CharSequence {
    private byte[] bytes = {};
    private int from;
    private int to;

    Ascii over(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        return this;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[from + index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Ascii().over(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        return new StringBuilder(length()).append(this, 0, length()).toString();
    }
}
