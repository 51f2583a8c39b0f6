package lib;

public class Refused extends Exception {
    private static final long serialVersionUID = 1L;
}
