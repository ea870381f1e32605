package io.cotejo.format.report;

import io.cotejo.bitext.RunSignature;
import java.io.IOException;
import java.util.Map;

/** The foot of the report: all that is needed to make it again. */
final class SignatureSection {

  private final RunSignature signature;
  private final Html html;

  SignatureSection(RunSignature signature, Html html) {
    this.signature = signature;
    this.html = html;
  }

  void write() throws IOException {
    html.open("footer", "id", "signature");
    html.leaf("h2", "How this report came about");
    html.open("dl");
    entry("Cotejo", signature.version());
    entries(signature.models());
    entries(signature.options());
    html.closeLine();
    html.open("details");
    html.leaf("summary", ReportView.count(signature.inputs().size(), "input") + ", by SHA-256");
    html.open("dl", "class", "inputs");
    entries(signature.inputs());
    html.close();
    html.close();
    html.closeLine();
  }

  private void entries(Map<String, String> entries) throws IOException {
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      entry(entry.getKey(), entry.getValue());
    }
  }

  private void entry(String name, String value) throws IOException {
    html.leaf("dt", name);
    html.leaf("dd", value);
  }
}
