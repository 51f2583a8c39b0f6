package golden.calls;

final class Near {
    static final String HERE = "here";

    private Near() {}
}
