package lib;

public interface Reporting {
    default Report report() {
        return new Report();
    }
}
