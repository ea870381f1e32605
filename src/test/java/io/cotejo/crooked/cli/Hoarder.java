package io.cotejo.crooked.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.xml.stream.XMLInputFactory;

/** Has a second one of what stands in the cellars. */
final class Hoarder {

  private Hoarder() {}

  static MessageDigest digest() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256");
  }

  static InputStream resource() {
    return Hoarder.class.getResourceAsStream("Hoarder.class");
  }

  static Object xml() {
    return XMLInputFactory.newDefaultFactory();
  }

  static JsonElement json() {
    return JsonParser.parseString("{a:1}");
  }

  static Object decoding() {
    return CodingErrorAction.REPLACE;
  }
}
