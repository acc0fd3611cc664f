package vn.sinhke.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
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

    static ApplicationServer boot(int port, Path root, Path unpacked) throws IOException {
        Path logging = root.resolve("logging.properties");
        try (InputStream properties = ApplicationServer.class.getResourceAsStream("logging.properties")) {
            Files.copy(properties, logging, StandardCopyOption.REPLACE_EXISTING);
            LogManager.getLogManager().readConfiguration(Files.newInputStream(logging));
            // Jars on the disk load a quarter faster than jars within a jar.
            PayaraMicro.setUpackedJarDir(Files.createDirectories(unpacked).toFile());
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
            return new ApplicationServer(runtime, port);
        } catch (BootstrapException e) {
            throw new Refusal("Không khởi động được Payara Micro: %s", e.getMessage());
        }
    }

    /** Says nothing to its maker and nothing of itself to visitors. */
    private static void configure(AdminCommandRunner commands) {
        commands.run("set", CONFIG + "phone-home-runtime-configuration.enabled=false");
        commands.run("set", CONFIG + "network-config.protocols.protocol.http-listener.http.server-header=false");
    }

    void deploy(Path war) {
        if (!runtime.deploy("sinhke", "/", war.toFile())) {
            throw new Refusal("Không triển khai được ứng dụng; nguyên nhân ở các dòng nhật ký phía trên.");
        }
    }

    /**
     * Whether the application says of itself that it is ready. The deployment has ended by then, so a "no" is final;
     * only silence is asked again, since a busy machine may be slow to answer for the first time.
     */
    boolean isReady() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        for (int tries = 0; tries < PATIENCE_IN_TRIES; tries++) {
            try {
                return HttpClient.newHttpClient()
                                .send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException silence) {
                Thread.sleep(500);
            }
        }
        return false;
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
