package io.cotejo.codec;

import java.util.Set;

/**
 * What elements and attributes of translation memories are called (TMX 1.1 to 1.4b, LISA OSCAR
 * 2005). Stateless.
 */
public final class Tmx {

  /** The root. */
  public static final String ROOT = "tmx";

  /** What holds for all units. */
  public static final String HEADER = "header";

  /** What holds the units. */
  public static final String BODY = "body";

  /** A text in several languages. */
  public static final String UNIT = "tu";

  /** The text in one of them. */
  public static final String VARIANT = "tuv";

  /** The words of a variant. */
  public static final String SEGMENT = "seg";

  /** What a tool knows of a unit or variant beyond the format. */
  public static final String PROPERTY = "prop";

  /** What a person says of a unit or variant. */
  public static final String NOTE = "note";

  /** Words of a segment that belong together; no code. */
  public static final String HIGHLIGHT = "hi";

  /** Elements of a segment that hold mark-up of another format. */
  public static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  /** Attribute of a unit or variant: who changed it last. */
  public static final String CHANGED_BY = "changeid";

  /** Attribute of a property. */
  public static final String TYPE = "type";

  /** Attribute of the header: what wrote the file. */
  public static final String TOOL = "creationtool";

  /** Attribute of the header and of units. */
  public static final String SOURCE_LANGUAGE = "srclang";

  /** Attribute of variants since TMX 1.4. */
  public static final String LANGUAGE = "xml:lang";

  /** The same before. */
  public static final String OLD_LANGUAGE = "lang";

  private Tmx() {}
}
