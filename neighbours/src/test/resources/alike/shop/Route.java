package shop;

import io.github.defer4j.Defer;
import south.DepotSafe;

public class Route {
    @Defer("end()")
    public String drive(DepotSafe to, north.DepotSafe from) {
        return from.open() + " to " + to.open();
    }

    void end() {}

    public static void main(String[] args) {
        DepotSafe south = new DepotSafe(new south.Depot());
        north.DepotSafe north = new north.DepotSafe(new north.Depot());
        System.out.println(new RouteSafe(new Route()).drive(south, north));
    }
}
