import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j inside this process and ends when standard input closes, that is, with its parent.
 *
 * <p>Arguments: the store's folder and a file of Neo4j's settings. The first line of standard input is the password
 * to give to the user neo4j, empty to leave it as it is. One line of standard output answers: "ready PORT" or "failed
 * REASON"; whatever else is printed is not part of the answer.
 *
 * <p>A third argument, "rehearse", makes it begin, work a little and end, for Java to learn which classes that takes.
 */
public final class Embedded {
    private static final long CLOSING_LIMIT_MS = 20_000;
    private static volatile DatabaseManagementService service;

    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            rehearse(args);
            return;
        }
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in));
        String password = parent.readLine();
        if (password == null) {
            return;
        }
        endWith(parent);
        try {
            service = start(args);
            if (!password.isEmpty()) {
                setPassword(password);
            }
            System.out.println("ready " + port());
        } catch (Throwable failure) {
            System.out.println("failed " + reason(failure));
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static DatabaseManagementService start(String[] args) {
        return new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .loadPropertiesFromFile(Path.of(args[1]))
                .build();
    }

    private static void rehearse(String[] args) {
        service = start(args);
        GraphDatabaseService graph = service.database("neo4j");
        graph.executeTransactionally("CREATE CONSTRAINT IF NOT EXISTS FOR (a:A) REQUIRE a.id IS UNIQUE");
        graph.executeTransactionally("UNWIND [1, 2] AS id MERGE (a:A {id: id}) MERGE (a)-[:R {at: date()}]->(:B)");
        graph.executeTransactionally(
                "MATCH (a:A)-[r:R]->(b) WITH a, collect(b {.*, id: a.id}) AS bs ORDER BY a.id LIMIT 1 RETURN a, bs");
        service.shutdown();
    }

    /** Standard input closes when the parent ends, however it ends. */
    private static void endWith(BufferedReader parent) {
        daemon("parent", () -> {
            try {
                while (parent.readLine() != null) {}
            } catch (IOException closed) {
                // Closed either way.
            }
            daemon("limit", Embedded::haltAfterLimit);
            if (service != null) {
                service.shutdown();
            }
            Runtime.getRuntime().halt(0);
        });
    }

    /** Whatever hangs, nothing outlives its parent for long; the transaction log keeps what was committed. */
    private static void haltAfterLimit() {
        try {
            Thread.sleep(CLOSING_LIMIT_MS);
        } catch (InterruptedException now) {
            // Halt at once.
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
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
