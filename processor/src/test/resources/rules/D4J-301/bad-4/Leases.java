package rules.d4j301.bad4;

public class Leases {

    Lease take() {
        return new Lease();
    }

    static class Lease {
        void giveBack() {}
    }
}
