package rules.d4j404.bad2;

import io.github.defer4j.Recover;
import java.sql.SQLException;

public class Stock {

    @Recover("noStock") // ERROR: D4J-404
    public int load(String name) {
        return name.length();
    }

    int noStock(String name, SQLException why) {
        return 0;
    }
}
