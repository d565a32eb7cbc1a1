package vn.namro.accounts;

/** What a post is for; what each may open stands in {@code routes.csv}. */
public enum Role {
    /** The committee's office: sets targets and tasks out, confirms, draws up. */
    SECRETARIAT,
    /** Reports for a unit. */
    CLERK,
    /** Reads everything of the unit and below, decides. */
    LEADER,
    /** Reads the trail and proves that it is whole. */
    AUDITOR,
    /** Counts the ballots of a congress; each member by an account of their own. */
    COUNTING_BOARD,
    /** Examines the delegates of a congress; alone reads what is known of each. */
    CREDENTIALS_COMMITTEE,
    /** Makes accounts and posts; sees no figures by that alone. */
    ADMINISTRATOR;

    /** The key of its wording. */
    public String key() {
        return "accounts.role." + name();
    }
}
