import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;

/**
 * Runs maligna over the pairs of a batch file: {@code java -cp maligna.jar:… Maligna.java MACRO
 * BATCH}. It reads the source and target of each line, not the pivot, and writes beads.
 */
final class Maligna {

  private static final Map<String, Filter> MACROS =
      Map.of("gale-church", new GaleAndChurchMacro(), "moore", new MooreMacro());

  private Maligna() {}

  public static void main(String[] args) throws IOException {
    List<Path> outputs = new ArrayList<>();
    List<Alignment> documents = new ArrayList<>();
    for (String row : Files.readAllLines(Path.of(args[1]))) {
      String[] columns = row.split("\t", -1);
      documents.add(
          new Alignment(
              Files.readAllLines(Path.of(columns[0])), Files.readAllLines(Path.of(columns[1]))));
      outputs.add(Path.of(columns[3]));
    }
    List<Alignment> beads = MACROS.get(args[0]).apply(documents);
    int next = 0;
    for (int k = 0; k < documents.size(); k++) {
      next = write(documents.get(k), beads, next, outputs.get(k));
    }
  }

  /** Its beads hold strings: their places are found by counting. */
  private static int write(Alignment document, List<Alignment> beads, int next, Path output)
      throws IOException {
    int n = document.getSourceSegmentList().size();
    int m = document.getTargetSegmentList().size();
    List<String> lines = new ArrayList<>();
    int bead = next;
    for (int i = 0, j = 0; i < n || j < m; bead++) {
      int a = beads.get(bead).getSourceSegmentList().size();
      int b = beads.get(bead).getTargetSegmentList().size();
      lines.add(ids(i, i + a) + ":" + ids(j, j + b));
      i += a;
      j += b;
    }
    Files.write(output, lines);
    return bead;
  }

  private static String ids(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
