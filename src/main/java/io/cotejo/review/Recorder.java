package io.cotejo.review;

import io.cotejo.text.Reasons;
import io.cotejo.text.Utf8;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Takes decisions of the tab that may write, one after the other; what is acknowledged is on the
 * disk, and the other tabs know. Thread-safe.
 */
final class Recorder implements AutoCloseable {

  /**
   * An answer to a tab.
   *
   * @param status of HTTP
   * @param text why not; empty if the decision is kept
   */
  record Answer(int status, String text) {

    static final Answer KEPT = new Answer(204, "");

    static Answer conflict(String text) {
      return new Answer(409, text + "\n");
    }

    static Answer noDecision(String reason) {
      return new Answer(400, "not a decision: " + reason + "\n");
    }
  }

  private final DecisionLog log;
  private final Supplier<List<String>> past;
  private final List<String> lines = new ArrayList<>();
  private final Tabs tabs;
  private final String by;
  private final Clock clock;

  /**
   * Goes on from what was decided.
   *
   * @param past the decisions until now, a line each; may have to be waited for
   * @param by who decides; empty if that is not told
   * @param log where the next ones go; closed with this
   */
  Recorder(Supplier<List<String>> past, String by, DecisionLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
    this.by = by;
    tabs = new Tabs(clock);
    this.past = past;
  }

  Tabs tabs() {
    return tabs;
  }

  /** What was decided until now, a line each. */
  List<String> lines() {
    List<String> all = new ArrayList<>(past.get());
    synchronized (this) {
      all.addAll(lines);
    }
    return all;
  }

  /** Adds a tab; see {@link Tabs#join}. */
  synchronized BlockingQueue<String> join(String tab, boolean wrote) {
    return tabs.join(tab, wrote, log.next());
  }

  /** Keeps what a tab sent, or says why not. */
  Answer decide(String tab, byte[] body) {
    try {
      return decide(tab, DecisionJson.read(Utf8.decode(body)));
    } catch (CharacterCodingException e) {
      return Answer.noDecision("not UTF-8");
    } catch (IllegalArgumentException e) {
      return Answer.noDecision(e.getMessage());
    }
  }

  private synchronized Answer decide(String tab, Decision decision) {
    if (!tabs.mayWrite(tab)) {
      return Answer.conflict("another tab is at work; reload this one");
    }
    if (isResent(decision, tab)) {
      return Answer.KEPT;
    }
    if (decision.sequence() != log.next()) {
      return Answer.conflict("another tab went on meanwhile; reload this one");
    }
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    Decision stamped = decision.stamped(now, by);
    log.check(stamped);
    try {
      log.append(stamped);
    } catch (IOException e) {
      return new Answer(507, "the decision cannot be written: " + Reasons.of(e) + "\n");
    }
    String line = DecisionJson.write(stamped);
    lines.add(line);
    tabs.tellOthers(tab, line);
    return Answer.KEPT;
  }

  /** What is on the disk, though the tab that sent it never heard so before its line broke. */
  private boolean isResent(Decision decision, String tab) {
    return decision.sequence() < log.next()
        && tabs.joinedAfter(tab, decision.sequence())
        && DecisionJson.read(lines().get((int) decision.sequence() - 1)).isSameAs(decision);
  }

  @Override
  public synchronized void close() throws IOException {
    log.close();
  }
}
