package io.cotejo.ingest.subtitles;

import io.cotejo.bitext.TimeSpan;
import io.cotejo.codec.CharacterReferences;
import io.cotejo.codec.Cue;
import io.cotejo.codec.CuePart;
import io.cotejo.codec.Subtitles;
import io.cotejo.ingest.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What one speaker says in one cue.
 *
 * @param text without codes and dashes; never blank
 * @param parts of the cue
 * @param time of the cue
 * @param isOfAnother whether a dash, or another name, says that somebody else begins to speak
 */
record Utterance(String text, List<CuePart> parts, TimeSpan time, boolean isOfAnother) {

  private static final String VOICE = "v";

  Utterance {
    parts = List.copyOf(parts);
  }

  /** All utterances of a file, in its order. */
  static List<Utterance> of(String file, Subtitles subtitles) {
    Collector collector = new Collector(file, subtitles);
    subtitles.cues().forEach(collector::add);
    return collector.utterances;
  }

  /** Adds it to a text. */
  void addTo(MappedText mapped, String file, boolean web) {
    mapped.space();
    for (CuePart part : parts) {
      int start = part.span().start();
      int end = part.span().end();
      if (part.kind() == CuePart.Kind.LINE) {
        mapped.space();
      } else if (part.kind() == CuePart.Kind.TEXT && web) {
        CharacterReferences.resolve(file, start, end, mapped::add);
      } else if (part.kind() == CuePart.Kind.TEXT) {
        for (int i = start; i < end; i++) {
          mapped.add(file.charAt(i), i, i + 1);
        }
      }
    }
  }

  /** Goes through the cues. Used once. */
  private static final class Collector {

    private final String file;
    private final Subtitles subtitles;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<CuePart> parts = new ArrayList<>();
    private boolean another;

    /** The name in the last {@code <v Name>}. */
    private String voice = "";

    Collector(String file, Subtitles subtitles) {
      this.file = file;
      this.subtitles = subtitles;
    }

    void add(Cue cue) {
      for (CuePart part : CuePart.of(file, subtitles, cue)) {
        String named = part.span().of(file);
        boolean speaks = part.kind() == CuePart.Kind.OPEN && part.name().equals(VOICE);
        if (part.kind() == CuePart.Kind.SPEAKER || (speaks && !named.equals(voice))) {
          finish(cue);
          another = true;
        }
        voice = speaks ? named : voice;
        parts.add(part);
      }
      finish(cue);
    }

    private void finish(Cue cue) {
      StringBuilder text = new StringBuilder();
      for (CuePart part : parts) {
        switch (part.kind()) {
          case TEXT -> text.append(part.span().of(file));
          case LINE -> text.append(' ');
          default -> {}
        }
      }
      if (!text.toString().isBlank()) {
        utterances.add(new Utterance(text.toString().strip(), parts, cue.time(), another));
        another = false;
      }
      parts.clear();
    }
  }
}
