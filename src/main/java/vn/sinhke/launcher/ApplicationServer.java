package vn.sinhke.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.LogManager;

/** Payara Micro in this process: one port, no cluster, quiet. */
final class ApplicationServer {
    private static final int PATIENCE_IN_TRIES = 10;


    private static final String CONFIG = "configs.config.server-config.";

    private final PayaraMicroRuntime runtime;
    private final int port;

    private ApplicationServer(PayaraMicroRuntime runtime, int port) {
        this.runtime = runtime;
        this.port = port;
    }

    /** Before anything speaks: the launcher's own lines and the server's warnings are kept, the rest is silence. */
    static void quieten() throws IOException {
        try (InputStream properties = ApplicationServer.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(properties);
        }
    }

    static ApplicationServer boot(int port, Path root) throws IOException {
        Path logging = root.resolve("logging.properties");
        try (InputStream properties = ApplicationServer.class.getResourceAsStream("logging.properties")) {
            Files.copy(properties, logging, StandardCopyOption.REPLACE_EXISTING);
            LogManager.getLogManager().readConfiguration(Files.newInputStream(logging));
            onThisClassPath();
            PayaraMicro micro = PayaraMicro.getInstance();
            // Not setNoCluster: that keeps Hazelcast, listening to the whole network, and outdoes this.
            micro.setNoHazelcast(true);
            PayaraMicroRuntime runtime = micro
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setPrintLogo(false)
                    .setRootDir(root.toFile())
                    .setPreBootHandler(ApplicationServer::configure)
                    .setLogPropertiesFile(logging.toFile())
                    .bootStrap();
            AddressGuard.install();
            return new ApplicationServer(runtime, port);
        } catch (BootstrapException e) {
            throw new Refusal("Không khởi động được Payara Micro: %s", e.getMessage());
        }
    }

    /**
     * Makes Payara Micro start from the class path of this process, as its own root launcher does, instead of from jars
     * that it unpacks anew at each start: only then can the virtual machine keep its classes ready in an archive.
     */
    private static void onThisClassPath() {
        try {
            URI jar = PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            System.setProperty("fish.payara.micro.BootJar", jar.toString());
            // Its policy trusts all jars below this folder, and no others.
            System.setProperty("fish.payara.micro.UnpackDir", Path.of(jar).getParent().toString());
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl").getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new Refusal("Không tìm thấy Payara Micro trên đường dẫn lớp: %s", e);
        }
    }

    /** Says nothing to its maker and nothing of itself to visitors. */
    private static void configure(AdminCommandRunner commands) {
        commands.run("set", CONFIG + "phone-home-runtime-configuration.enabled=false");
        commands.run("set", CONFIG + "network-config.protocols.protocol.http-listener.http.server-header=false");
    }

    /** Whether the application was deployed; why not, the server has written into the log. */
    boolean deploy(Path war) {
        return runtime.deploy("sinhke", "/", war.toFile());
    }

    /**
     * Whether the application says of itself that it is ready. The deployment has ended by then, so a "no" is final;
     * only silence is asked again, since a busy machine may be slow to answer for the first time.
     */
    boolean isReady() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_IN_TRIES; tries++) {
            try {
                return ask("/health/ready") == 200;
            } catch (IOException silence) {
                Thread.sleep(500);
            }
        }
        return false;
    }

    /** Looks at the first page and at the description of the API, as the first visitors will. */
    void visit() throws IOException {
        ask("/");
        ask("/openapi");
    }

    /** The plain old connection: the newer client makes all of TLS ready for a question without any. */
    private int ask(String path) throws IOException {
        HttpURLConnection question = (HttpURLConnection) new URL("http://127.0.0.1:" + port + path).openConnection();
        question.setReadTimeout(30_000);
        return question.getResponseCode();
    }

    /**
     * Waits until the server has stopped. It stops by a shutdown hook of its own, and hooks run side by side.
     */
    static void awaitStop() throws InterruptedException {
        for (int tries = 0; tries < 20; tries++) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("Payara Micro Shutdown Hook")) {
                    thread.join();
                    return;
                }
            }
            Thread.sleep(50);
        }
    }
}
