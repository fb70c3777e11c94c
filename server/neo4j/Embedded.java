import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j inside this process and ends when standard input closes, that is, with its parent.
 *
 * <p>Arguments: the store's folder and a file of Neo4j's settings. The first line of standard input is the password of
 * the user neo4j. One line of standard output answers: "ready PORT" or "failed REASON"; what follows on
 * standard output is not part of the answer.
 */
public final class Embedded {
    private static DatabaseManagementService service;

    public static void main(String[] args) throws IOException {
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in));
        String password = parent.readLine();
        if (password == null) {
            return;
        }
        endWith(parent);
        try {
            service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                    .loadPropertiesFromFile(Path.of(args[1]))
                    .build();
            setPassword(password);
            System.out.println("ready " + port());
        } catch (Throwable failure) {
            System.out.println("failed " + reason(failure));
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Standard input closes when the parent ends, however it ends. */
    private static void endWith(BufferedReader parent) {
        Thread watch = new Thread(() -> {
            try {
                while (parent.readLine() != null) {}
            } catch (IOException closed) {
                // Closed either way.
            }
            shutDown();
        }, "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void shutDown() {
        if (service != null) {
            service.shutdown();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void setPassword(String password) {
        try {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (QueryExecutionException unchanged) {
            if (!unchanged.getMessage().contains("cannot be the same")) {
                throw unchanged;
            }
        }
    }

    private static int port() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** The innermost cause in one line: it says what is wrong, the others say where it was noticed. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\s+", " ");
    }
}
