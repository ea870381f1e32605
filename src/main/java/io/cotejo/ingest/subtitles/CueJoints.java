package io.cotejo.ingest.subtitles;

import io.cotejo.ingest.text.LineEnd;
import java.util.regex.Pattern;

/** Tells whether a sentence runs on from one cue into the next. Stateless. */
final class CueJoints {

  /** A sentence that waits longer is over, milliseconds. */
  private static final long LONGEST_PAUSE = 10_000;

  private static final String OPENING = "[\\s\"“”«'‘(¿¡\\[]*";

  /** What no sentence begins with, unless all is in capitals or small letters. */
  private static final Pattern GOES_ON =
      Pattern.compile(OPENING + "(?:\\p{Ll}|\\p{Nd}|I\\b|\\.\\.|…|[,;:%)»”])");

  private static final Pattern ELLIPSIS_END = Pattern.compile("(?:…|\\.\\.)[\"”»']*$");
  private static final Pattern RESUMED = Pattern.compile(OPENING + "(?:\\.\\.|…)?\\s*\\p{Ll}");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  /** A sound or a name in brackets, which stands by itself. */
  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]*]|\\([^)]*\\)");

  private CueJoints() {}

  static boolean runsOn(Utterance before, Utterance next) {
    if (next.isOfAnother()
        || isLabel(before)
        || isLabel(next)
        || next.time().start() - before.time().end() > LONGEST_PAUSE) {
      return false;
    }
    if (LineEnd.isTerminated(before.text())) {
      return ELLIPSIS_END.matcher(before.text()).find() && RESUMED.matcher(next.text()).lookingAt();
    }
    return GOES_ON.matcher(next.text()).lookingAt()
        || LineEnd.wantsMore(before.text())
        || (!hasSmall(before) && !hasSmall(next));
  }

  private static boolean isLabel(Utterance utterance) {
    return LABEL.matcher(utterance.text()).matches();
  }

  private static boolean hasSmall(Utterance utterance) {
    return SMALL.matcher(utterance.text()).find();
  }
}
