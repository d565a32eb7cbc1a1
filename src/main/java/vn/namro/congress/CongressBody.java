package vn.namro.congress;

/** What a congress elects to be run by. */
public enum CongressBody {
    PRESIDIUM, SECRETARIAT, CREDENTIALS, COUNTING;

    public String key() {
        return "delegates.body." + name();
    }
}
