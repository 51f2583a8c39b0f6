package rounds.types.kinds;

public enum Kind {
    ONE;

    public static void reset() {}
}
