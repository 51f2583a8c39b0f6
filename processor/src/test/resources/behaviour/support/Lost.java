package behaviour.support;

/** Cannot carry another exception. */
public final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Lost(String message) {
        super(message, null, false, true);
    }
}
