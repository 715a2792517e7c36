package jp.kasane.tenancy;

/** Parts for tests that start no application. */
public final class TenancyParts {

    private TenancyParts() {}

    public static Housekeeping housekeeping() {
        return new Housekeeping(new Binding());
    }
}
