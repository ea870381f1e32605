import io.cotejo.bitext.Language;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Times the embedded translator by itself: {@code java -cp cotejo.jar:… Engine.java FILE...}, of a
 * sentence a line. Prints, one figure a line: seconds from no dictionary to the first sentence,
 * megabytes of heap held then, sentences a second of this thread's time on the first pass over the
 * files, and the median of the ten passes that follow ten more.
 */
final class Engine {

  private static final int WARM_UP = 10;
  private static final int PASSES = 10;

  private Engine() {}

  public static void main(String[] args) throws Exception {
    List<String> sentences = new ArrayList<>();
    for (String file : args) {
      sentences.addAll(Files.readAllLines(Path.of(file)));
    }
    long start = System.nanoTime();
    TranslationClient client =
        BackEnds.installed().open("dictionary", Map.of(), Clock.systemUTC()).client();
    translate(client, List.of("Buenos días."));
    System.out.printf("load_seconds %.3f%n", (System.nanoTime() - start) / 1e9);
    System.gc();
    System.out.printf(
        "heap_megabytes %.1f%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    System.out.printf("first_pass %.0f%n", speed(client, sentences));
    double[] speeds = new double[WARM_UP + PASSES];
    for (int k = 0; k < speeds.length; k++) {
      speeds[k] = speed(client, sentences);
    }
    double[] warm = Arrays.copyOfRange(speeds, WARM_UP, speeds.length);
    Arrays.sort(warm);
    System.out.printf("warm %.0f%n", warm[PASSES / 2]);
  }

  private static double speed(TranslationClient client, List<String> sentences)
      throws TranslationException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    translate(client, sentences);
    return sentences.size()
        / ((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
  }

  private static void translate(TranslationClient client, List<String> texts)
      throws TranslationException {
    client.translate(new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH));
  }
}
